package org.tongbao.workbench.internal.editor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.model.finding.Finding;
import org.tongbao.workbench.internal.draft.DraftDesk;
import org.tongbao.workbench.internal.draft.DraftKeeper;
import org.tongbao.workbench.internal.event.NewEventWindow;
import org.tongbao.workbench.internal.nls.Messages;

/** What an editor consists of once its incident is there: header, notices, pages, undo, draft, saving. UI thread. */
final class EditorBody {

    private final IncidentEditor editor;
    private final EditorSession session;
    private final FormToolkit toolkit;
    private final Composite root;
    private final HeaderBar header;
    private final NoticeBar notices;
    private final EditorPages pages;
    private final EditorSaving saving;
    private final UndoActions undo;
    private final DraftKeeper draft;
    private final AssessmentFeed feed;
    private int lastFinding = -1;

    EditorBody(IncidentEditor editor, Composite place, EditorSession session, long revision, boolean unsaved) {
        this.editor = editor;
        this.session = session;
        var site = editor.getSite();
        toolkit = new FormToolkit(Display.getCurrent());
        root = toolkit.createComposite(place);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(root);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        header = new HeaderBar(root, toolkit, session, this::reveal);
        notices = new NoticeBar(root, toolkit);
        if (unsaved) {
            session.editing().markUnsaved();
        }
        saving = new EditorSaving(editor, session, notices, revision);
        feed = new AssessmentFeed(session.editing(), site.getService(IncidentService.class), root);
        pages = new EditorPages(root, toolkit, new PageContext(site, session, toolkit, feed, this::reveal));
        undo = new UndoActions(editor.getEditorSite(), session.editing());
        draft = new DraftKeeper(site.getService(DraftDesk.class), session.editing(), saving::revision, root);
        feed.addListener(header::show);
        session.editing().addListener(this::changed);
        if (!session.findings().isEmpty()) {
            notices.show("form", session.findings());
        }
        changed();
    }

    EditorPages pages() {
        return pages;
    }

    boolean dirty() {
        return session.editing().isDirty();
    }

    boolean save() {
        return saving.save();
    }

    void focus() {
        pages.focus();
    }

    void close() {
        if (dirty()) {
            draft.discard();
        }
        undo.dispose();
        root.dispose();
        toolkit.dispose();
    }

    void addEvent() {
        NewEventWindow.open(root.getShell(), session.editing());
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

    private void reveal(String subject) {
        pages.reveal(subject);
    }

    private void changed() {
        header.showFacts();
        editor.titleChanged(title(), session.categoryName());
        editor.dirtyChanged();
    }

    private String title() {
        var facts = session.editing().facts();
        String words = Stream.of(facts.number(), facts.title())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        if (!words.isEmpty()) {
            return words;
        }
        return facts.organization().isBlank() ? Messages.Title_none : facts.organization();
    }
}
