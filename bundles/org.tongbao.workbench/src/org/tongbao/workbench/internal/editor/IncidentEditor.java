package org.tongbao.workbench.internal.editor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.tongbao.core.account.Permission;
import org.tongbao.core.draft.Draft;
import org.tongbao.core.draft.DraftKind;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.draft.ContinuedDraft;
import org.tongbao.ui.draft.DraftDesk;
import org.tongbao.ui.edit.ShownIncident;
import org.tongbao.workbench.internal.FindingDetails;
import org.tongbao.workbench.internal.MessagePane;
import org.tongbao.workbench.internal.MessagePane.Offer;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreState;
import org.tongbao.workbench.internal.store.WorkbenchFinding;

/** The editor of one incident. Until the incident is read, and when it cannot be, a message stands in its place. */
public final class IncidentEditor extends EditorPart implements StoreAccess.Listener {

    private @Nullable Composite root;
    private @Nullable EditorBody body;
    private @Nullable EditorTimes times;
    private final EditorStanding standing = new EditorStanding();
    private int pageAsked = -1;
    private String subjectAsked = "";

    @Override
    public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
        if (!(input instanceof IncidentInput)) {
            throw new PartInitException("no incident: " + input);
        }
        setSite(site);
        setInput(input);
    }

    @Override
    public void createPartControl(@Nullable Composite parent) {
        var made = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(made);
        root = made;
        times = new EditorTimes(this, made, this::edited);
        access().addListener(this);
        Optional<Draft<Incident>> draft = input().draft();
        if (draft.isPresent()) {
            begin(made, draft.get().document(), draft.get().revision(), true);
        } else {
            stateChanged(access().state());
        }
    }

    @Override
    public void stateChanged(StoreState state) {
        var place = root;
        if (place == null) {
            return;
        }
        UiThread.async(place, () -> {
            var now = body;
            if (now != null) {
                // what somebody else may do here is another matter
                if (!now.dirty() && !now.actor().equals(access().actor()) && state instanceof StoreState.Open) {
                    reload();
                }
            } else {
                switch (state) {
                    case StoreState.Opening opening ->
                        message(place, Messages.Editor_waiting, opening.place(), List.of());
                    case StoreState.Open open -> load(place, open.store());
                    case StoreState.Failed failed -> failure(place, failed.findings());
                }
            }
        });
    }

    @Override
    public void setFocus() {
        var now = body;
        var place = root;
        var past = past();
        if (past.isPresent()) {
            past.get().focus();
        } else if (now != null) {
            now.focus();
        } else if (place != null) {
            place.setFocus();
        }
    }

    @Override
    public void dispose() {
        access().removeListener(this);
        var now = body;
        if (now != null) {
            now.close();
        }
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        var now = body;
        return now != null && now.dirty();
    }

    @Override
    public void doSave(@Nullable IProgressMonitor monitor) {
        var now = body;
        if (now != null && !now.save() && monitor != null) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public <T> T getAdapter(@Nullable Class<T> adapter) {
        return adapter == ShownIncident.class ? adapter.cast(standing) : super.getAdapter(adapter);
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("an incident has one place");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    /** Shows the page with this position, from 0; another number does nothing. */
    public void showPage(int index) {
        var now = body;
        if (past().isPresent()) {
            past().get().show(index);
        } else if (now != null) {
            now.pages().show(index);
        } else {
            // asked for while the incident is still being read: shown as soon as it is there
            pageAsked = index;
        }
    }

    /** Goes to where something of the incident is; as soon as it is read. */
    public void reveal(String subject) {
        var now = body;
        if (now != null) {
            backToNow();
            now.reveal(subject);
        } else {
            subjectAsked = subject;
        }
    }

    /** Goes to the next finding, from the last one shown. */
    public void nextFinding() {
        var now = body;
        if (now != null && past().isEmpty()) {
            now.nextFinding();
        }
    }

    /** Asks what happened and records it. */
    public void addEvent() {
        var now = body;
        if (now != null && past().isEmpty()) {
            now.addEvent();
        }
    }

    /** Asks at which other instant to look at the incident. */
    public void asOf() {
        var control = times;
        if (control != null && body != null) {
            control.ask();
        }
    }

    /** Shows the incident as it was saved in one of its revisions. */
    void asSaved(long revision, Instant saved) {
        var control = times;
        if (control != null && body != null) {
            control.show(revision, saved);
        }
    }

    private Optional<Incident> edited() {
        var now = body;
        return now == null ? Optional.empty() : Optional.of(now.snapshot());
    }

    /** Pages of the other instant looked at; empty while that is now. */
    private Optional<EditorPages> past() {
        var control = times;
        return control == null ? Optional.empty() : control.pages();
    }

    void titleChanged(String title, String tooltip) {
        setPartName(title);
        setTitleToolTip(tooltip);
    }

    void dirtyChanged() {
        firePropertyChange(IWorkbenchPartConstants.PROP_DIRTY);
    }

    IncidentInput input() {
        return (IncidentInput) getEditorInput();
    }

    /** What views beside it follow. */
    EditorStanding shown() {
        return standing;
    }

    /** Shows the incident as the store has it now, in place of what is shown. */
    void reload() {
        var place = root;
        var store = access().store();
        if (place != null && store.isPresent()) {
            var now = body;
            if (now != null) {
                now.close();
                body = null;
            }
            load(place, store.get());
        }
    }

    private void load(Composite place, IncidentStore store) {
        message(place, Messages.Editor_loading, "", List.of());
        access().run(Messages.Editor_loading, () -> {
            Result<Optional<StoredIncident>> loaded = store.load(input().id());
            getSite()
                    .getService(DraftDesk.class)
                    .left(
                            DraftKind.INCIDENT,
                            input().id(),
                            left -> UiThread.async(place, () -> show(place, loaded, left)));
        });
    }

    private void show(Composite place, Result<Optional<StoredIncident>> loaded, Optional<Draft<Incident>> left) {
        Optional<StoredIncident> found = loaded.value().flatMap(stored -> stored);
        if (found.isPresent() && left.filter(this::mayGoOn).isPresent()) {
            goOn(place, left.get());
        } else if (found.isPresent()) {
            begin(place, found.get().incident(), found.get().revision(), false);
        } else {
            var findings = loaded.done()
                    ? List.of(Finding.error(WorkbenchFinding.INCIDENT_UNKNOWN, "", input().id()))
                    : loaded.findings();
            failure(place, findings);
        }
    }

    private boolean mayGoOn(Draft<Incident> left) {
        return access().actor()
                .objection(Permission.recording(left.document().isDrill()))
                .isEmpty();
    }

    /** Whoever opens an incident that an earlier run left unsaved goes on with that: else what is typed now would take its place. */
    private void goOn(Composite place, Draft<Incident> left) {
        begin(place, left.document(), left.revision(), true);
        var now = body;
        if (now != null) {
            new ContinuedDraft(place, now.editing(), left.written(), this::reload);
            place.layout(true, true);
        }
    }

    private void begin(Composite place, Incident incident, long revision, boolean unsaved) {
        Result<EditorSession> session = EditorSession.start(incident, getSite());
        if (!session.done()) {
            failure(place, session.findings());
            return;
        }
        clear(place);
        var made = new EditorBody(this, place, session.get(), revision, unsaved);
        body = made;
        place.layout(true, true);
        if (pageAsked >= 0) {
            made.pages().show(pageAsked);
            pageAsked = -1;
        }
        if (!subjectAsked.isEmpty()) {
            made.reveal(subjectAsked);
            subjectAsked = "";
        }
        dirtyChanged();
    }

    private void message(Composite place, String heading, String text, List<Offer> offers) {
        clear(place);
        var pane = new MessagePane(place, "editor.message");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        pane.show(heading, text, offers);
        setPartName(Messages.Editor_title);
        place.layout(true, true);
    }

    private void failure(Composite place, List<Finding> findings) {
        var retry = new Offer("editor.retry", Messages.Register_retry, () -> {
            access().retry();
            stateChanged(access().state());
        });
        message(
                place,
                Messages.Editor_not_loaded,
                FindingDetails.sentence(findings),
                List.of(retry, FindingDetails.offer(place, "editor.details", findings)));
    }

    private void clear(Composite place) {
        backToNow();
        var control = times;
        for (var old : place.getChildren()) {
            if (control == null || old != control.bar()) {
                old.dispose();
            }
        }
    }

    private void backToNow() {
        var control = times;
        if (control != null) {
            control.back();
        }
    }

    private StoreAccess access() {
        return getSite().getService(StoreAccess.class);
    }
}
