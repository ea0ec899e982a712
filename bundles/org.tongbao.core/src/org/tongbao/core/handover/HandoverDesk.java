package org.tongbao.core.handover;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.merge.Choice;
import org.tongbao.core.merge.Conflict;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Result;

/** Sends incidents to partners by a file and takes in what they send. Any thread but the UI thread. */
@Component(service = HandoverDesk.class)
public final class HandoverDesk {

    private final IncidentService incidents;
    private final HandoverKeys keys;
    private final Clock clock;

    /** By the computer's clock. */
    @Activate
    public HandoverDesk(@Reference IncidentService incidents, @Reference HandoverKeys keys) {
        this(incidents, keys, Clock.systemUTC());
    }

    /** By another clock. */
    public HandoverDesk(IncidentService incidents, HandoverKeys keys, Clock clock) {
        this.incidents = incidents;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * What is to be sent.
     *
     * @param incidents ids or case numbers
     * @param partner name or fingerprint
     * @param note for whoever receives it; may be empty
     * @param author who sends, goes to the history
     */
    public record Letter(List<String> incidents, String partner, String note, String author) {

        /** Keeps a copy. */
        public Letter {
            incidents = List.copyOf(incidents);
        }
    }

    /** What was sent. */
    public record Sent(Path file, Partner to, Manifest manifest) {}

    /** Chooses where what came contradicts what is here. */
    @FunctionalInterface
    public interface Chooser {

        /** Leaves all that contradict each other as they are. */
        Chooser NOTHING = (id, conflicts) -> Map.of();

        /**
         * Chooses for one incident.
         *
         * @return by the subject of each conflict, {@link Choice.Side#MINE} being what came and {@link Choice.Side#THEIRS} what is
         *     stored here; where one is missing the incident stays as it is
         */
        Map<String, Choice> choose(String id, List<Conflict> conflicts);
    }

    /**
     * Writes a file for a partner and records in the history of each incident that it went there.
     *
     * @param monitor one step an incident; begun by the caller
     * @return with a warning for each attachment whose content is not kept here; refused when anything else is missing, and then
     *     there is no file
     */
    public Result<Sent> send(
            IncidentStore store, HandoverKeys.Place place, Letter letter, Path file, IProgressMonitor monitor) {
        return new HandoverSending(incidents, keys, store, place).send(letter, file, clock, monitor);
    }

    /** What would become of a file that came in; nothing is changed. */
    public Result<HandoverReport> look(IncidentStore store, HandoverKeys.Place place, Path file) {
        return new HandoverReceipt(incidents, keys, store, place, clock).look(file);
    }

    /**
     * Takes in a file: incidents that are new here, and what was done to others, merged with what was done here since.
     *
     * @param author who takes it in, goes to the history
     * @return refused, with nothing changed, where the file is not to be believed or an incident in it cannot be read
     */
    public Result<HandoverReport> receive(
            IncidentStore store, HandoverKeys.Place place, Path file, String author, Chooser chooser) {
        return new HandoverReceipt(incidents, keys, store, place, clock).receive(file, author, chooser);
    }
}
