package org.tongbao.ui.edit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.incident.Rating;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.LevelText;
import org.tongbao.severity.SeverityCalculator;
import org.tongbao.ui.internal.nls.Messages;

/**
 * Reads and changes the judgements of the impact. Each change is one command. A judgement that the store has recorded is
 * never changed: the next choice starts a new one that carries the other ratings over. {@code subject} is the label
 * under which the user knows what is changed.
 */
public final class ImpactEdits {

    private final IncidentEditing editing;

    /** Id of the judgement whose time was entered, so that a further choice does not move it to the present. */
    private String timed = "";

    ImpactEdits(IncidentEditing editing) {
        this.editing = editing;
    }

    /** The newest judgement that no other replaces. */
    public Optional<Impact> newest() {
        var impacts = incident().getImpacts();
        var replaced = impacts.stream()
                .map(Impact::getReplaces)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return impacts.reversed().stream()
                .filter(impact -> !replaced.contains(impact.getId()))
                .findFirst();
    }

    /** The official text chosen in a dimension; empty while it is not rated. */
    public Optional<LevelText> chosen(Dimension dimension) {
        return newest().flatMap(impact -> rating(impact, dimension))
                .flatMap(rating -> SeverityCalculator.text(dimension, rating));
    }

    /** Chooses the official text of a dimension now. */
    public void choose(Dimension dimension, LevelText text, String subject) {
        if (chosen(dimension).equals(Optional.of(text))) {
            return;
        }
        editing.change(NLS.bind(Messages.Edit_choose, subject), () -> rate(openImpact(), Map.of(dimension, text)));
    }

    /**
     * Chooses the official texts of several dimensions in one command, with the reason put behind what was written before.
     *
     * @param reason blank: the reason stays as it is
     */
    public void adopt(Map<Dimension, LevelText> texts, String subject, String reason) {
        Map<Dimension, LevelText> other = new LinkedHashMap<>(texts);
        other.entrySet().removeIf(entry -> chosen(entry.getKey()).equals(Optional.of(entry.getValue())));
        boolean explained = reason.isBlank() || reason().contains(reason.strip());
        if (other.isEmpty() && explained) {
            return;
        }
        editing.change(NLS.bind(Messages.Edit_choose, subject), () -> {
            var impact = openImpact();
            if (!other.isEmpty()) {
                rate(impact, other);
            }
            if (!explained) {
                var before = Objects.toString(impact.getReason(), "").strip();
                impact.setReason((before + "\n" + reason.strip()).strip());
            }
        });
    }

    /** Reason of the newest judgement while it is not recorded; empty when there is none. */
    public String reason() {
        return newest().filter(impact -> Objects.isNull(impact.getRecorded()))
                .map(Impact::getReason)
                .orElse("");
    }

    /** Writes why the impact is judged so: into the newest judgement or a new one with the same ratings. */
    public void setReason(String subject, String reason) {
        if (!reason.equals(reason())) {
            editing.change(
                    NLS.bind(Messages.Edit_change, subject),
                    () -> openImpact().setReason(reason.isBlank() ? null : reason));
        }
    }

    /** When the newest judgement was made; empty when there is none or its time is not known. */
    public Optional<Instant> time() {
        return newest().map(Impact::getAt);
    }

    /** True when the newest judgement is recorded, so that only {@link #correct} may change it. */
    public boolean recorded() {
        return newest().map(Impact::getRecorded).isPresent();
    }

    /**
     * Sets when the newest judgement was made, for one that is written down later; nothing happens while there is none.
     *
     * @throws IllegalStateException when it is recorded
     */
    public void setTime(String subject, Instant at) {
        if (recorded()) {
            throw new IllegalStateException("recorded, to be corrected");
        }
        newest().filter(impact -> !at.equals(impact.getAt())).ifPresent(impact -> {
            editing.change(NLS.bind(Messages.Edit_change, subject), () -> impact.setAt(at));
            timed = impact.getId();
        });
    }

    /**
     * Corrects when the newest judgement was made by a new one with the same ratings.
     *
     * @param at when it really was made
     * @param reason why it is corrected, not blank; stands below the reason of the judgement
     */
    public void correct(String subject, Instant at, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a correction needs a reason");
        }
        newest().ifPresent(wrong -> editing.change(NLS.bind(Messages.Edit_correct, subject), () -> {
            var right = EcoreUtil.copy(wrong);
            right.setId(UUID.randomUUID().toString());
            right.setRecorded(null);
            right.setBy(editing.author());
            right.setAt(at);
            right.setReplaces(wrong.getId());
            right.setReason((Objects.toString(wrong.getReason(), "") + "\n" + reason.strip()).strip());
            incident().getImpacts().add(right);
            timed = right.getId();
        }));
    }

    private void rate(Impact impact, Map<Dimension, LevelText> texts) {
        if (!timed.equals(impact.getId())) {
            impact.setAt(editing.clock().instant());
        }
        texts.forEach((dimension, text) -> {
            var rating = rating(impact, dimension).orElseGet(() -> {
                var added = IncidentFactory.eINSTANCE.createRating();
                added.setDimension(dimension.getId());
                impact.getRatings().add(added);
                return added;
            });
            rating.setOption(text.getOption());
            rating.setLevel(text.getOption() == null ? Integer.valueOf(text.getLevel()) : null);
        });
    }

    private static Optional<Rating> rating(Impact impact, Dimension dimension) {
        return impact.getRatings().stream()
                .filter(rating -> dimension.getId().equals(rating.getDimension()))
                .findFirst();
    }

    private Impact openImpact() {
        var newest = newest();
        if (newest.isPresent() && Objects.isNull(newest.get().getRecorded())) {
            return newest.get();
        }
        var impact = IncidentFactory.eINSTANCE.createImpact();
        impact.setId(UUID.randomUUID().toString());
        impact.setAt(editing.clock().instant());
        impact.setBy(editing.author());
        newest.ifPresent(before -> impact.getRatings().addAll(EcoreUtil.copyAll(before.getRatings())));
        incident().getImpacts().add(impact);
        return impact;
    }

    private Incident incident() {
        return editing.incident();
    }
}
