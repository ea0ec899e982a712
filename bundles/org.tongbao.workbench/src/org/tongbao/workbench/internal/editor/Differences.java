package org.tongbao.workbench.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.form.Texts;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.event.EventTypes;
import org.tongbao.workbench.internal.nls.Messages;

/** What differs between the incident being edited and another state of it, for people to read. */
final class Differences {

    /**
     * One difference.
     *
     * @param subject where, as the user knows it
     * @param here what is written here
     * @param there what is stored
     */
    record Difference(String subject, String here, String there) {}

    private Differences() {}

    /** One paragraph for each difference. */
    static String words(List<Difference> differences) {
        return differences.isEmpty()
                ? Messages.Difference_none
                : differences.stream()
                        .map(one -> NLS.bind(
                                Messages.Difference_one, new Object[] {one.subject(), one.here(), one.there()}))
                        .collect(Collectors.joining("\n\n"));
    }

    /** All differences, in the order of their subjects. */
    static List<Difference> between(EditorSession session, Incident stored) {
        Map<String, String> labels = labels(session.form());
        Map<String, String> mine = facts(session.editing().incident(), labels);
        Map<String, String> theirs = facts(stored, labels);
        var keys = new TreeSet<String>(mine.keySet());
        keys.addAll(theirs.keySet());
        var differences = new ArrayList<Difference>();
        for (String key : keys) {
            String here = mine.getOrDefault(key, Messages.Difference_nothing);
            String there = theirs.getOrDefault(key, Messages.Difference_nothing);
            if (!here.equals(there)) {
                differences.add(new Difference(key, here, there));
            }
        }
        return differences;
    }

    private static Map<String, String> facts(Incident incident, Map<String, String> labels) {
        var facts = new LinkedHashMap<String, String>();
        put(facts, Messages.Fact_number, incident.getNumber());
        put(facts, Messages.Fact_title, incident.getTitle());
        put(facts, Messages.Fact_organization, incident.getOrganization());
        put(facts, Messages.Column_category, incident.getCategory());
        for (Answer answer : incident.getAnswers()) {
            put(facts, labels.getOrDefault(answer.getId(), answer.getId()), words(answer));
        }
        for (Event event : incident.getEvents()) {
            String when = event.getAt() == null ? "" : Times.format(event.getAt());
            put(facts, NLS.bind(Messages.Difference_event, EventTypes.label(event.getType()), when), words(event));
        }
        incident.getImpacts()
                .forEach(impact -> put(
                        facts,
                        NLS.bind(Messages.Difference_impact, Times.format(impact.getAt())),
                        impact.getRatings().stream()
                                .map(rating -> rating.getDimension() + ' ' + rating.getLevel())
                                .collect(Collectors.joining("、"))));
        return facts;
    }

    private static void put(Map<String, String> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.put(key, value);
        }
    }

    private static String words(Event event) {
        return NLS.bind(
                        Messages.Difference_event_words,
                        Objects.requireNonNullElse(event.getBy(), ""),
                        Objects.requireNonNullElse(event.getNote(), ""))
                .strip();
    }

    private static String words(Answer answer) {
        var words = new ArrayList<String>();
        if (answer.isNone()) {
            words.add(Messages.Difference_none_answer);
        }
        List.of(text(answer.getText()), text(answer.getNumber()), text(answer.getOption())).stream()
                .filter(text -> !text.isBlank())
                .forEach(words::add);
        if (answer.getChecked() != null) {
            words.add(answer.getChecked() ? "☑" : "☐");
        }
        answer.getChoices().forEach(choice -> words.add(words(choice)));
        answer.getParts().forEach(part -> words.add(part.getId() + '=' + words(part)));
        return String.join(" ", words);
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static Map<String, String> labels(FormDefinition form) {
        var labels = new LinkedHashMap<String, String>();
        form.getSections().forEach(section -> section.getFields().forEach(field -> add(labels, field)));
        return labels;
    }

    private static void add(Map<String, String> labels, Field field) {
        labels.put(field.getId(), field.getId() + ' ' + Texts.label(field));
        field.getItems().forEach(item -> add(labels, item));
    }
}
