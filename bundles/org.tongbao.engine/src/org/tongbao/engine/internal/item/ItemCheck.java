package org.tongbao.engine.internal.item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.engine.EngineFinding;
import org.tongbao.engine.EngineFinding.ItemParts;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.engine.internal.facts.Facts;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.incident.EvidenceItem;
import org.tongbao.model.incident.Improvement;
import org.tongbao.model.incident.Incident;

/**
 * Whether evidence and improvements say what they should. The procedure recommends them ({@code K:297}), so that what they
 * lack is a warning and holds nothing up (B-43). Immutable copy.
 */
public final class ItemCheck {

    private static final String PRESERVED = "evidence-preserved";
    private static final String CAUSE = "root-cause-found";
    private static final String SUBMITTED = "report-submitted";

    private record Item(Instant from, Finding incomplete) {}

    private final boolean evidence;
    private final boolean improvements;
    private final List<Item> incomplete = new ArrayList<>();

    /** Of an incident's items; withdrawn ones do not count. */
    public ItemCheck(Incident incident) {
        List<EvidenceItem> kept = incident.getEvidence().stream()
                .filter(item -> item.getWithdrawn() == null)
                .toList();
        List<Improvement> pursued = incident.getImprovements().stream()
                .filter(item -> item.getWithdrawn() == null)
                .toList();
        evidence = !kept.isEmpty();
        improvements = !pursued.isEmpty();
        kept.forEach(this::check);
        pursued.forEach(this::check);
    }

    /** What is missing, under the facts up to {@code now}. */
    public List<Finding> missing(Facts facts, Instant now) {
        List<Finding> missing = new ArrayList<>();
        if (!evidence) {
            facts.first(PRESERVED)
                    .map(fact -> none(EngineFinding.EVIDENCE_NOT_LISTED, fact))
                    .ifPresent(missing::add);
        }
        if (!improvements) {
            facts.first(CAUSE)
                    .or(() -> facts.first(SUBMITTED))
                    .map(fact -> none(EngineFinding.IMPROVEMENT_NOT_LISTED, fact))
                    .ifPresent(missing::add);
        }
        incomplete.stream()
                .filter(item -> !item.from().isAfter(now))
                .map(Item::incomplete)
                .forEach(missing::add);
        return missing;
    }

    /** They may be kept elsewhere, so that this is only a reminder. */
    private static Finding none(EngineFinding code, Fact fact) {
        return new Finding(code, Severity.INFO, fact.id(), List.of(), "");
    }

    private void check(EvidenceItem item) {
        Map<String, Boolean> given = new LinkedHashMap<>();
        given.put("collector", said(item.getCollector()));
        given.put("at", item.getAt() != null);
        given.put("source", said(item.getSource()));
        given.put("storage", said(item.getStorage()));
        // What is no file has no hash.
        given.put("sha256", said(item.getSha256()) || !said(item.getFileName()));
        Instant from = Optional.ofNullable(item.getAt()).orElse(Instant.MIN);
        check(EngineFinding.EVIDENCE_INCOMPLETE, item.getId(), item.getLabel(), from, given);
    }

    private void check(Improvement item) {
        Map<String, Boolean> given = new LinkedHashMap<>();
        given.put("term", said(item.getTerm()));
        given.put("owner", said(item.getOwner()));
        given.put("due", said(item.getDue()));
        check(EngineFinding.IMPROVEMENT_INCOMPLETE, item.getId(), item.getMeasure(), Instant.MIN, given);
    }

    private void check(
            EngineFinding code, @Nullable String id, @Nullable String label, Instant from, Map<String, Boolean> given) {
        List<String> open = given.entrySet().stream()
                .filter(part -> !part.getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (!open.isEmpty()) {
            String name = said(label) ? String.valueOf(label) : "–";
            String subject = String.valueOf(id);
            incomplete.add(new Item(
                    from, new Finding(code, Severity.WARNING, subject, List.of(name, new ItemParts(open)), "")));
        }
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
