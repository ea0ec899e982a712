package org.tongbao.workbench.internal.editor;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tongbao.core.account.Actor;
import org.tongbao.core.account.Permission;
import org.tongbao.core.draft.DraftKind;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.incident.Titles;
import org.tongbao.core.time.WallClockWatch;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.draft.DraftDesk;
import org.tongbao.ui.draft.DraftKeeper;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.edit.IncidentListener;
import org.tongbao.ui.edit.UndoActions;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.PageToolkit;
import org.tongbao.ui.store.WorkbenchStore;
import org.tongbao.ui.widgets.HeldMouse;
import org.tongbao.workbench.internal.MessagePane.Offer;
import org.tongbao.workbench.internal.event.NewEventWindow;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.reminder.ClockNotice;

/** What an editor consists of once its incident is there: header, notices, pages, undo, draft, saving. UI thread. */
final class EditorBody {

    private static final String UNREADABLE = "unreadable";
    private static final String CLOCK = "clock";
    private static final String RIGHTS = "rights";

    /** A little more than any field waits, in milliseconds. */
    private static final int TYPED = 500;

    private final IncidentEditor editor;
    private EditorSession session;
    private final FormToolkit toolkit;
    private final Composite root;
    private final MousePress press;
    private final HeaderBar header;
    private final NoticeBar notices;
    private EditorPages pages;
    private List<String> basis;
    private final EditorSaving saving;
    private final UndoActions undo;
    private final DraftKeeper<Incident> draft;
    private final AssessmentFeed feed;
    private final EditorStanding.Source shown;
    private final WallClockWatch wallClock;
    private final Runnable clockChanged = this::clockChanged;
    private final Runnable dirtyAgain = this::dirtyAgain;
    private final Runnable categoriesChanged = this::categoriesChanged;
    private final Actor actor;
    private final Permission right;
    private int lastFinding = -1;

    EditorBody(IncidentEditor editor, Composite place, EditorSession session, long revision, boolean unsaved) {
        this.editor = editor;
        this.session = session;
        var site = editor.getSite();
        toolkit = new PageToolkit(Display.getCurrent());
        root = toolkit.createComposite(place);
        press = new MousePress(root);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(root);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        header = new HeaderBar(root, toolkit, session, this::reveal);
        notices = new NoticeBar(root, toolkit);
        actor = site.getService(WorkbenchStore.class).actor();
        right = Permission.recording(session.editing().incident().isDrill());
        actor.objection(right).ifPresent(why -> {
            session.editing().freeze();
            notices.show(RIGHTS, Icon.INFO, NLS.bind(Messages.Editor_read_only, why.message()), List.of());
        });
        if (unsaved) {
            session.editing().markUnsaved();
        }
        saving = new EditorSaving(editor, session, notices, revision);
        new OthersSaves(editor, session, saving, notices);
        feed = new AssessmentFeed(session.editing(), site.getService(IncidentService.class), root);
        pages = makePages();
        basis = basis();
        shown = editor.shown().show(new EditorStanding.Source(feed, () -> this.session, () -> pages));
        undo = new UndoActions(editor.getEditorSite(), session.editing());
        draft = new DraftKeeper<>(
                site.getService(DraftDesk.class), DraftKind.INCIDENT, session.editing(), saving::revision, root);
        feed.addListener(header::show);
        feed.addListener(assessed -> notices.show("plugin", feed.validatorFailures()));
        session.categories().addListener(categoriesChanged);
        session.editing().addListener(new IncidentListener() {
            @Override
            public void incidentChanged() {
                EditorBody.this.changed();
            }

            @Override
            public void typed() {
                showDirty();
            }
        });
        if (!session.findings().isEmpty()) {
            notices.show("form", session.findings());
        }
        wallClock = site.getService(WallClockWatch.class);
        wallClock.addListener(clockChanged);
        showClock();
        changed();
    }

    /** Says that the computer's clock was set until somebody says that it is right; any editor shows it. */
    private void showClock() {
        ClockNotice.words(wallClock)
                .ifPresentOrElse(
                        words -> notices.show(
                                CLOCK,
                                Icon.WARNING,
                                words,
                                List.of(new Offer("editor.clock.settle", Messages.Clock_settle, wallClock::settle))),
                        () -> notices.clear(CLOCK));
    }

    EditorPages pages() {
        return pages;
    }

    /** A copy of the incident as it is being edited. */
    IncidentEditing editing() {
        return session.editing();
    }

    Incident snapshot() {
        return session.editing().snapshot();
    }

    boolean dirty() {
        return session.editing().isDirty();
    }

    boolean save() {
        var unreadable = pages.unreadable();
        if (unreadable.isEmpty()) {
            notices.clear(UNREADABLE);
        } else {
            String fields = String.join(Messages.List_separator, unreadable);
            notices.show(UNREADABLE, Icon.WARNING, NLS.bind(Messages.Save_unreadable, fields), List.of());
        }
        // What could not be read is not saved, nor what was typed meanwhile: closing must not go on as if it were.
        return saving.save() && !session.editing().hasPending();
    }

    /** Now, and when the pause after typing is over: what was typed may be what was there before. */
    private void showDirty() {
        if (!root.isDisposed()) {
            editor.dirtyChanged();
            root.getDisplay().timerExec(TYPED, dirtyAgain);
        }
    }

    private void dirtyAgain() {
        if (!root.isDisposed()) {
            editor.dirtyChanged();
        }
    }

    /** Any thread. */
    private void clockChanged() {
        UiThread.async(root, this::showClock);
    }

    void focus() {
        if (press.activates()) {
            root.forceFocus();
        } else {
            pages.focus();
        }
    }

    void close() {
        if (dirty()) {
            draft.close();
        }
        editor.shown().remove(shown);
        session.categories().removeListener(categoriesChanged);
        wallClock.removeListener(clockChanged);
        undo.dispose();
        root.dispose();
        toolkit.dispose();
    }

    /** Who acted when it was opened. */
    Actor actor() {
        return actor;
    }

    void addEvent() {
        if (editor.getSite().getService(WorkbenchStore.class).admits(root.getShell(), right)) {
            NewEventWindow.open(root.getShell(), session.editing(), session.events());
        }
    }

    /** Goes to the next finding that is about something on a page. */
    void nextFinding() {
        List<Finding> findings = feed.latest().map(Assessed::findings).orElse(List.of());
        for (int step = 1; step <= findings.size(); step++) {
            int index = (lastFinding + step) % findings.size();
            if (pages.reveal(findings.get(index).subject())) {
                lastFinding = index;
                return;
            }
        }
    }

    /** Goes to what is called so: a field, a clock, an event; once there is an assessment to go by. */
    void reveal(String subject) {
        if (feed.latest().isPresent()) {
            pages.reveal(subject);
        } else {
            feed.once(() -> UiThread.async(root, () -> pages.reveal(subject)));
        }
    }

    private EditorPages makePages() {
        return new EditorPages(root, toolkit, new PageContext(editor.getSite(), session, toolkit, feed, this::reveal));
    }

    /** Another category or pack has another form: the pages are made anew, on the same undo. */
    private void changeForm() {
        var other = session.anew(editor.getSite());
        notices.show("form", other.findings());
        other.value().ifPresent(changed -> {
            session.editing().flush();
            session = changed;
            header.showFacts();
            int index = pages.shownIndex();
            pages.dispose();
            pages = makePages();
            root.layout(true, true);
            pages.show(index);
        });
    }

    /** A plugin came, went or was replaced, on any thread: the pages are made anew when this incident's form is another. */
    private void categoriesChanged() {
        UiThread.async(root, () -> {
            Incident snapshot = session.editing().snapshot();
            var incidents = editor.getSite().getService(IncidentService.class);
            var job = Job.create(Messages.Editor_assessing, (ICoreRunnable) monitor -> {
                Result<FormDefinition> form = incidents.formOf(snapshot);
                boolean same = form.value()
                        .filter(now -> EcoreUtil.equals(now, session.form()))
                        .isPresent();
                UiThread.async(root, () -> {
                    if (!same) {
                        changeForm();
                    }
                    feed.refresh();
                });
            });
            job.setSystem(true);
            job.schedule();
        });
    }

    /** What decides which form is filled in: the category and the rule pack. */
    private List<String> basis() {
        Incident incident = session.editing().incident();
        return List.of(Objects.toString(incident.getCategory(), ""), Objects.toString(incident.getPack(), ""));
    }

    private void changed() {
        if (root.isDisposed()) {
            return;
        }
        if (!basis.equals(basis())) {
            basis = basis();
            // Not from within the widget that changed it: that one is about to go.
            UiThread.async(root, this::changeForm);
        }
        HeldMouse.of(root.getDisplay()).soon(root, header::showFacts);
        editor.titleChanged(title(), session.categoryName());
        editor.dirtyChanged();
    }

    private String title() {
        var editing = session.editing();
        String words = Stream.of(editing.facts().number(), Titles.of(editing.incident()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? Messages.Title_none : words;
    }
}
