package org.tongbao.workbench.internal.editor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.services.IServiceLocator;
import org.tongbao.core.merge.Choice;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/** Asks what is to stand where this installation and another one have changed the same. UI thread. */
public final class Contradictions {

    private Contradictions() {}

    /**
     * Both sides.
     *
     * @param base what they began with
     * @param here as it is stored here
     * @param there as it came from there
     * @param partner who sent it
     * @param sent when
     */
    public record Sides(Incident base, Incident here, Incident there, String partner, Instant sent) {}

    /** What the subjects of an incident are called, for people. */
    public static UnaryOperator<String> names(Incident incident, IServiceLocator services) {
        Result<EditorSession> session = EditorSession.start(EcoreUtil.copy(incident), services);
        return session.done() ? new ConflictWords(session.get())::subject : subject -> subject;
    }

    /**
     * Opens the window.
     *
     * @param accept told what was chosen, {@link Choice.Side#MINE} being what is here; not told when it was given up
     */
    public static void ask(Shell parent, IServiceLocator services, Sides sides, Consumer<Map<String, Choice>> accept) {
        Result<EditorSession> session = EditorSession.start(EcoreUtil.copy(sides.here()), services);
        if (!session.done()) {
            ILog.get()
                    .error("Contradictions: " + session.findings().get(0).code().id());
            return;
        }
        // who sent it is who has changed it, as far as one can tell
        var last = new HistoryRecord(1, 0, sides.sent(), sides.partner(), "change", "", "", "", "");
        var theirs = new Theirs(sides.base(), new StoredIncident(sides.there(), 0, sides.sent()), List.of(last));
        ConflictWindow.open(parent, new ConflictWords(session.get()), theirs, sides.here(), () -> {}, accept);
    }
}
