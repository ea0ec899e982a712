package org.tongbao.workbench.internal.item;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.incident.IncidentPackage;
import org.tongbao.workbench.internal.event.EventDetail;
import org.tongbao.workbench.internal.event.EventDetail.Kind;
import org.tongbao.workbench.internal.event.EventDetail.Option;
import org.tongbao.workbench.internal.event.RecordWindow.Ask;
import org.tongbao.workbench.internal.nls.Messages;

/** What is asked of an item of evidence, a transfer of custody, a measure and a follow-up. */
public final class ItemForm {

    private static final String AT = "at";

    private final EClass type;
    private final List<EventDetail> details;
    private final Set<String> required;

    private ItemForm(EClass type, Set<String> required, EventDetail... details) {
        this.type = type;
        this.required = required;
        this.details = List.of(details);
    }

    /** An item of evidence. */
    public static ItemForm evidence() {
        return new ItemForm(
                IncidentPackage.Literals.EVIDENCE_ITEM,
                Set.of("label", "collector", "source", "storage"),
                EventDetail.text("label", Messages.Evidence_label),
                EventDetail.text("collector", Messages.Evidence_collector),
                EventDetail.text("source", Messages.Evidence_source),
                new EventDetail("transientNature", Messages.Evidence_volatile, Kind.FLAG, List.of()),
                EventDetail.text("storage", Messages.Evidence_storage),
                EventDetail.lines("note", Messages.Event_note));
    }

    /** A transfer of custody. */
    public static ItemForm transfer() {
        return new ItemForm(
                IncidentPackage.Literals.CUSTODY_TRANSFER,
                Set.of("from", "to"),
                EventDetail.text("from", Messages.Transfer_from),
                EventDetail.text("to", Messages.Transfer_to),
                EventDetail.text("place", Messages.Transfer_place),
                EventDetail.text("reason", Messages.Transfer_reason));
    }

    /** A measure of improvement. */
    public static ItemForm improvement() {
        return new ItemForm(
                IncidentPackage.Literals.IMPROVEMENT,
                Set.of("measure", "term", "owner"),
                EventDetail.lines("measure", Messages.Improvement_measure),
                new EventDetail(
                        "term",
                        Messages.Improvement_term,
                        Kind.CHOICE,
                        List.of(
                                new Option("short", Messages.Improvement_short),
                                new Option("mid", Messages.Improvement_mid),
                                new Option("long", Messages.Improvement_long))),
                EventDetail.text("owner", Messages.Improvement_owner),
                new EventDetail("due", Messages.Improvement_due, Kind.DATE, List.of()));
    }

    /** A word on how a measure goes. */
    public static ItemForm followUp() {
        return new ItemForm(
                IncidentPackage.Literals.FOLLOW_UP,
                Set.of("note"),
                EventDetail.text("by", Messages.History_by),
                EventDetail.lines("note", Messages.FollowUp_note));
    }

    /** The questions, filled in from an item. */
    public List<Ask> asks(Optional<? extends EObject> item) {
        return details.stream()
                .map(detail -> new Ask(
                        detail,
                        item.map(one -> Objects.toString(one.eGet(attribute(detail.key())), ""))
                                .orElse(""),
                        required.contains(detail.key())))
                .toList();
    }

    /** The same with some filled in beforehand. */
    public List<Ask> asks(Map<String, String> initial) {
        return details.stream()
                .map(detail -> new Ask(
                        detail, Objects.toString(initial.get(detail.key()), ""), required.contains(detail.key())))
                .toList();
    }

    /** The attributes asked for, and the time where the item has one. */
    public List<EAttribute> attributes() {
        return type.getEAllAttributes().stream()
                .filter(one -> one.getName().equals(AT)
                        || details.stream().anyMatch(detail -> detail.key().equals(one.getName())))
                .toList();
    }

    /** What was answered, by attribute. */
    public Map<EAttribute, Object> values(Instant at, Map<String, Object> answers) {
        Map<EAttribute, Object> values = new LinkedHashMap<>();
        for (EAttribute attribute : attributes()) {
            @Nullable Object answer = attribute.getName().equals(AT) ? at : answers.get(attribute.getName());
            if (answer != null) {
                values.put(attribute, answer);
            }
        }
        return values;
    }

    private EStructuralFeature attribute(String name) {
        return Objects.requireNonNull(type.getEStructuralFeature(name), name);
    }
}
