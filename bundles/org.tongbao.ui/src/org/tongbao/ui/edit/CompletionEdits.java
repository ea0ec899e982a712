package org.tongbao.ui.edit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.tongbao.model.incident.Event;
import org.tongbao.ui.internal.nls.Messages;

/**
 * The end of the damage as the form asks for it: one choice (only contained, or contained and recovered) and one time,
 * which are the events {@code contained} and {@code recovered} of the incident.
 *
 * @clause K:1165
 */
public final class CompletionEdits {

    /** Event type and option: the damage no longer spreads. */
    public static final String CONTAINED = "contained";

    /** Event type and option: contained, and the damage is repaired. */
    public static final String RECOVERED = "recovered";

    private final IncidentEditing editing;

    CompletionEdits(IncidentEditing editing) {
        this.editing = editing;
    }

    /** The option that holds; empty while neither event is there. */
    public String option() {
        return event(RECOVERED).isPresent() ? RECOVERED : event(CONTAINED).isPresent() ? CONTAINED : "";
    }

    /** True when the option is recorded, so that it can no longer be taken back. */
    public boolean recorded(String option) {
        return editing.facts().recorded(option);
    }

    /**
     * Chooses an option: its events come into being, without a time if none is known; events that are not recorded and
     * no longer hold go. An empty option takes the choice back as far as it is not recorded.
     */
    public void choose(String subject, String option) {
        if (option.equals(option())) {
            return;
        }
        var known = time();
        boolean clearing = option.isEmpty();
        editing.change(NLS.bind(clearing ? Messages.Edit_clear : Messages.Edit_choose, subject), () -> {
            keep(CONTAINED, !clearing, known);
            keep(RECOVERED, option.equals(RECOVERED), Optional.empty());
            if (option.equals(RECOVERED) && !recorded(CONTAINED)) {
                event(RECOVERED).ifPresent(recovered -> setAt(recovered, known));
            }
        });
    }

    /** When the damage was contained or, if that is chosen, repaired. */
    public Optional<Instant> time() {
        return event(option()).map(Event::getAt);
    }

    /** True when the time shown is recorded, so that it can only be corrected. */
    public boolean timeRecorded() {
        return recorded(option());
    }

    /**
     * Sets the time of the chosen option; of both events while neither is recorded. Without a choice the damage counts as
     * contained.
     *
     * @throws IllegalStateException when the time is recorded
     */
    public void setTime(String subject, Optional<Instant> at) {
        if (at.equals(time())) {
            return;
        }
        if (timeRecorded()) {
            throw new IllegalStateException("recorded, to be corrected: " + option());
        }
        editing.change(NLS.bind(at.isEmpty() ? Messages.Edit_clear : Messages.Edit_change, subject), () -> {
            keep(CONTAINED, true, Optional.empty());
            List.of(CONTAINED, RECOVERED)
                    .forEach(type -> event(type)
                            .filter(event -> Objects.isNull(event.getRecorded()))
                            .ifPresent(event -> setAt(event, at)));
        });
    }

    /**
     * Corrects the recorded time shown; both events when they are recorded with the same time, as one command.
     *
     * @param reason why it is corrected, not blank
     */
    public void correctTime(String subject, Instant at, String reason) {
        var wrong = time();
        if (wrong.isEmpty() || reason.isBlank()) {
            throw new IllegalArgumentException("a correction needs a time to correct and a reason");
        }
        editing.change(
                NLS.bind(Messages.Edit_correct, subject),
                () -> List.of(CONTAINED, RECOVERED)
                        .forEach(type -> event(type)
                                .filter(event -> recorded(type) && wrong.get().equals(event.getAt()))
                                .ifPresent(event -> editing.facts().appendCorrection(event, at, reason))));
    }

    private void keep(String type, boolean wanted, Optional<Instant> at) {
        if (wanted && event(type).isEmpty()) {
            setAt(editing.facts().append(type), at);
        } else if (!wanted && !recorded(type)) {
            event(type).ifPresent(editing.incident().getEvents()::remove);
        }
    }

    private static void setAt(Event event, Optional<Instant> at) {
        at.ifPresentOrElse(event::setAt, () -> event.setAt(null));
    }

    private Optional<Event> event(String type) {
        return editing.facts().current(type);
    }
}
