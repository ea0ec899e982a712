package org.tongbao.workbench.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.form.Texts;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.model.form.Field;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.EvidenceItem;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Improvement;
import org.tongbao.model.incident.Incident;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * What differs between the incident being edited and another state of it, for people to read: facts, answers, events with
 * notices and links among them, judgements, evidence and measures. For one use.
 */
final class Differences {

    /**
     * One difference.
     *
     * @param subject where, as the user knows it
     * @param here what is written here
     * @param there what is stored
     */
    record Difference(String subject, String here, String there) {}

    private record Fact(String subject, String words) {}

    private final EditorSession session;
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private Differences(EditorSession session) {
        this.session = session;
    }

    /** One paragraph for each difference. */
    static String words(List<Difference> differences) {
        return differences.isEmpty()
                ? Messages.Difference_none
                : differences.stream()
                        .map(one -> NLS.bind(
                                Messages.Difference_one, new Object[] {one.subject(), one.here(), one.there()}))
                        .collect(Collectors.joining("\n\n"));
    }

    /** All differences, in the order of the incident. */
    static List<Difference> between(EditorSession session, Incident stored) {
        Map<String, Fact> mine = new Differences(session).of(session.editing().incident());
        Map<String, Fact> theirs = new Differences(session).of(stored);
        var keys = new LinkedHashSet<String>(mine.keySet());
        keys.addAll(theirs.keySet());
        var differences = new ArrayList<Difference>();
        for (String key : keys) {
            @Nullable Fact here = mine.get(key);
            @Nullable Fact there = theirs.get(key);
            String subject = here != null ? here.subject() : there != null ? there.subject() : key;
            String said = here == null ? Messages.Difference_nothing : here.words();
            String stands = there == null ? Messages.Difference_nothing : there.words();
            if (!said.equals(stands)) {
                differences.add(new Difference(subject, said, stands));
            }
        }
        return differences;
    }

    private Map<String, Fact> of(Incident incident) {
        put("number", Messages.Fact_number, incident.getNumber());
        put("title", Messages.Fact_title, incident.getTitle());
        put("organization", Messages.Fact_organization, incident.getOrganization());
        Optional.ofNullable(incident.getCategory())
                .ifPresent(id -> put("category", Messages.Column_category, session.categoryName(id)));
        put("pack", Messages.Subject_pack, incident.getPack());
        put("tags", Messages.Subject_tags, String.join(Messages.List_separator, incident.getTags()));
        incident.getAnswers().forEach(this::put);
        incident.getEvents().forEach(this::put);
        incident.getImpacts().forEach(this::put);
        incident.getEvidence().forEach(this::put);
        incident.getImprovements().forEach(this::put);
        return facts;
    }

    private void put(Answer answer) {
        Optional<Field> field = session.field(answer.getId());
        put(
                "answers/" + answer.getId(),
                field.map(known -> answer.getId() + ' ' + Texts.label(known)).orElse(answer.getId()),
                field.map(known -> AnswerWords.words(known, answer)).orElseGet(() -> String.valueOf(answer.getText())));
    }

    /** An event; of a link, to which incident, of a notice, to whom and how. */
    private void put(Event event) {
        String type = session.events().label(event.getType());
        String named = LifeCycle.RELATED.equals(event.getType()) || LifeCycle.DUPLICATE.equals(event.getType())
                ? type + ' ' + LifeCycle.otherName(event)
                : type;
        put(
                "events/" + event.getId(),
                NLS.bind(Messages.Difference_event, named, Timed.words(event)),
                Timed.words(event) + Messages.Sentence_separator + Timed.line(event, session.events()));
    }

    private void put(Impact impact) {
        String at = Optional.ofNullable(impact.getAt()).map(Times::format).orElse(Messages.Time_unknown);
        put(
                "impacts/" + impact.getId(),
                NLS.bind(Messages.Difference_impact, at),
                at
                        + Messages.Sentence_separator
                        + Judgements.words(impact, session.pack().getScale()));
    }

    private void put(EvidenceItem item) {
        put("evidence/" + item.getId(), named(Messages.Evidence_title, item.getLabel()), ItemWords.line(item));
    }

    private void put(Improvement item) {
        put("improvements/" + item.getId(), named(Messages.Improvement_title, item.getMeasure()), ItemWords.line(item));
    }

    private static String named(String kind, @Nullable String name) {
        return name == null || name.isBlank() ? kind : kind + NLS.bind(Messages.Item_named, name.replace('\n', ' '));
    }

    private void put(String key, String subject, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            facts.put(key, new Fact(subject, words));
        }
    }
}
