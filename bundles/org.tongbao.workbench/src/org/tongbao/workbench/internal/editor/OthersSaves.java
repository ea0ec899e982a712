package org.tongbao.workbench.internal.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.merge.Choice;
import org.tongbao.core.merge.Conflict;
import org.tongbao.core.merge.Merge;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/**
 * Takes over into an open editor what others save meanwhile. Unchanged, it shows their state; changed, it takes what does not
 * contradict what was typed, and leaves the rest to the next save. Says so either way. UI thread.
 */
final class OthersSaves implements StoreAccess.Listener {

    private static final String MATTER = "others";

    private final EditorSession session;
    private final EditorSaving saving;
    private final NoticeBar notices;
    private final StoreAccess access;
    private final IncidentService incidents;
    private final ConflictWords words;

    OthersSaves(IncidentEditor editor, EditorSession session, EditorSaving saving, NoticeBar notices) {
        this.session = session;
        this.saving = saving;
        this.notices = notices;
        access = editor.getSite().getService(StoreAccess.class);
        incidents = editor.getSite().getService(IncidentService.class);
        words = new ConflictWords(session);
        access.addListener(this);
        notices.addListener(SWT.Dispose, event -> access.removeListener(this));
    }

    /** Any thread. */
    @Override
    public void incidentSaved(String id) {
        UiThread.async(notices, () -> {
            if (id.equals(session.editing().incident().getId()) && saving.revision() > 0 && !saving.busy()) {
                Baseline from = saving.baseline();
                access.store()
                        .ifPresent(store -> access.run(
                                Messages.Editor_loading,
                                () -> Theirs.load(store, incidents, id, from)
                                        .filter(theirs -> theirs.stored().revision() != from.revision())
                                        .ifPresent(theirs -> UiThread.async(notices, () -> take(theirs, from)))));
            }
        });
    }

    private void take(Theirs theirs, Baseline from) {
        if (saving.busy() || saving.revision() != from.revision()) {
            // saved here meanwhile: that met what they saved
            return;
        }
        var editing = session.editing();
        editing.flush();
        Incident mine = editing.snapshot();
        Merge<Incident> merge = Merge.of(theirs.base(), mine, theirs.stored().incident());
        if (!editing.isDirty()) {
            editing.replace(theirs.stored().incident());
            saving.begunWith(Baseline.of(theirs.stored()));
            sayUnlessNothing(merge, words.refreshed(theirs, merge));
        } else if (merge.clear()) {
            editing.merge(merge.merged());
            saving.begunWith(Baseline.of(theirs.stored()));
            sayUnlessNothing(merge, words.taken(theirs, merge));
        } else {
            takePart(theirs, mine, merge, from);
            say(Icon.WARNING, words.contradicted(theirs, merge));
        }
    }

    /**
     * Takes what does not contradict. The revision begun with stays, so that the next save is refused and asks; the state begun
     * with becomes theirs where nothing contradicts.
     */
    private void takePart(Theirs theirs, Incident mine, Merge<Incident> merge, Baseline from) {
        boolean corrections = merge.conflicts().stream()
                .anyMatch(conflict -> conflict.subject().startsWith("events/")
                        || conflict.subject().startsWith("impacts/"));
        if (corrections || merge.theirs().isEmpty()) {
            return;
        }
        Map<String, Choice> keep = merge.conflicts().stream()
                .map(Conflict::subject)
                .collect(Collectors.toMap(Function.identity(), subject -> Choice.Side.MINE));
        Incident both =
                Merge.of(theirs.base(), mine, theirs.stored().incident(), keep).merged();
        Incident base = Merge.of(mine, theirs.base(), both).merged();
        session.editing().merge(both);
        saving.begunWith(new Baseline(from.revision(), Optional.of(base)));
    }

    /** What came home from an outage is a new revision of what is shown already. */
    private void sayUnlessNothing(Merge<Incident> merge, String text) {
        if (!merge.theirs().isEmpty()) {
            say(Icon.INFO, text);
        }
    }

    private void say(Icon icon, String text) {
        notices.show(MATTER, icon, text, List.of());
    }
}
