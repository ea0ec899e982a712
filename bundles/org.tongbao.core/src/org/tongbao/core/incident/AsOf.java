package org.tongbao.core.incident;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.json.Json;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.organization.Organization;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was on record at an earlier instant: entries written down later are left out, later changes of answers and of the
 * incident's own attributes are taken back by the history. Any thread.
 */
public final class AsOf {

    private static final String EVENTS = "events";
    private static final String IMPACTS = "impacts";
    private static final String ANSWERS = "answers/";
    private static final String NO_TEXT = "\"\"";
    private static final String OPTION = "option";
    private static final String EXTRAS = "extras/";
    private static final String EVIDENCE = "evidence/";
    private static final String IMPROVEMENTS = "improvements/";
    private static final String ATTACHMENTS = "attachments/";
    private static final List<String> LISTS = List.of(EVIDENCE, IMPROVEMENTS, ATTACHMENTS);
    private static final Set<String> ATTRIBUTES =
            Set.of("number", "title", "category", "organization", "pack", "drill", "tags");

    private final ObjectNode json;

    private AsOf(ObjectNode json) {
        this.json = json;
    }

    /** True when anything at all was on record. */
    public static boolean known(Incident incident, List<HistoryRecord> history, Instant instant) {
        return history.stream().anyMatch(change -> !change.at().isAfter(instant))
                || incident.getEvents().stream().anyMatch(event -> !later(event.getRecorded(), instant));
    }

    /** The incident in the exchange format as it was on record. */
    public static ObjectNode of(
            IncidentService service, Incident incident, List<HistoryRecord> history, Instant instant) {
        var asOf = new AsOf(json(service, incident));
        asOf.leaveOutLaterEntries(incident, instant);
        asOf.takeBack(history, change -> change.at().isAfter(instant));
        return asOf.json;
    }

    /** The incident in the exchange format as it was saved in one of its revisions, whatever clocks said. */
    public static ObjectNode of(
            IncidentService service, Incident incident, List<HistoryRecord> history, long revision) {
        var asOf = new AsOf(json(service, incident));
        Predicate<HistoryRecord> later = change -> change.revision() > revision;
        for (String list : List.of(EVENTS, IMPACTS)) {
            asOf.leaveOut(
                    list,
                    history.stream()
                            .filter(later)
                            .map(HistoryRecord::subject)
                            .filter(subject -> subject.startsWith(list + "/"))
                            .map(subject -> subject.substring(list.length() + 1))
                            .collect(Collectors.toSet()));
        }
        asOf.takeBack(history, later);
        return asOf.json;
    }

    /**
     * The incident as it was on record, to be looked at and not to be saved.
     *
     * @return refused where what was on record cannot be read any more, e.g. under a category that is gone
     */
    public static Result<Incident> incident(
            IncidentService service, Incident incident, List<HistoryRecord> history, Instant instant) {
        return read(service, of(service, incident, history, instant), incident);
    }

    /** The same as it was saved in one of its revisions. */
    public static Result<Incident> incident(
            IncidentService service, Incident incident, List<HistoryRecord> history, long revision) {
        return read(service, of(service, incident, history, revision), incident);
    }

    private static ObjectNode json(IncidentService service, Incident incident) {
        return (ObjectNode) Json.read(service.write(incident), incident.getId()).get();
    }

    private static Result<Incident> read(IncidentService service, ObjectNode json, Incident incident) {
        return service.read(Json.write(json).getBytes(StandardCharsets.UTF_8), incident.getId());
    }

    /**
     * A copy with the events and judgements on record at an instant, all else as it is now: enough for what follows from
     * facts, such as deadlines.
     */
    public static Incident facts(Incident incident, Instant instant) {
        Incident copy = EcoreUtil.copy(incident);
        copy.getEvents().removeIf(event -> later(event.getRecorded(), instant));
        copy.getImpacts().removeIf(impact -> later(impact.getRecorded(), instant));
        return copy;
    }

    /** A copy of an organization with the events on record at an instant, all else as it is now. */
    public static Organization facts(Organization organization, Instant instant) {
        Organization copy = EcoreUtil.copy(organization);
        copy.getEvents().removeIf(event -> later(event.getRecorded(), instant));
        return copy;
    }

    private void leaveOutLaterEntries(Incident incident, Instant instant) {
        Set<String> late = new HashSet<>();
        for (Event event : incident.getEvents()) {
            if (later(event.getRecorded(), instant)) {
                late.add(event.getId());
            }
        }
        leaveOut(EVENTS, late);
        late.clear();
        for (Impact impact : incident.getImpacts()) {
            if (later(impact.getRecorded(), instant)) {
                late.add(impact.getId());
            }
        }
        leaveOut(IMPACTS, late);
    }

    private void leaveOut(String list, Set<String> late) {
        ArrayNode kept = json.arrayNode();
        for (JsonNode entry : json.path(list)) {
            if (!late.contains(entry.path("id").asString(""))) {
                kept.add(entry);
            }
        }
        json.set(list, kept);
    }

    private void takeBack(List<HistoryRecord> history, Predicate<HistoryRecord> later) {
        history.stream()
                .filter(later)
                .sorted(Comparator.comparingLong(HistoryRecord::sequence).reversed())
                .forEach(this::takeBack);
    }

    private void takeBack(HistoryRecord change) {
        String subject = change.subject();
        if (subject.startsWith(ANSWERS)) {
            ObjectNode answers = (ObjectNode) json.get("answers");
            String id = subject.substring(ANSWERS.length());
            if (change.from().isEmpty()) {
                answers.remove(id);
            } else {
                answers.set(id, exchanged(Json.fragment(change.from())));
            }
        } else if (subject.startsWith(EXTRAS)) {
            String kept = change.from().isEmpty()
                    ? ""
                    : Json.fragment(change.from()).path("json").asString("");
            set(json, subject.substring(EXTRAS.length()), kept);
        } else if (LISTS.stream().anyMatch(subject::startsWith)) {
            String list = subject.substring(0, subject.indexOf('/'));
            json.set(list, before(json.path(list), subject.substring(list.length() + 1), change.from()));
        } else if (ATTRIBUTES.contains(subject) && change.revision() > 1) {
            boolean none = change.from().isEmpty() || change.from().equals(NO_TEXT);
            json.set(subject, none ? unset(subject) : Json.fragment(change.from()));
        }
    }

    /** The history names what is chosen of several as {@code {"option": …}}, the exchange format by its id alone. */
    private JsonNode exchanged(JsonNode answer) {
        if (answer.isArray()) {
            ArrayNode choices = json.arrayNode();
            for (JsonNode choice : answer) {
                boolean bare = choice.size() == 1 && choice.has(OPTION);
                choices.add(bare ? choice.get(OPTION) : exchanged(choice));
            }
            return choices;
        }
        if (answer.isObject()) {
            ObjectNode members = json.objectNode();
            answer.properties().forEach(member -> members.set(member.getKey(), exchanged(member.getValue())));
            return members;
        }
        return answer;
    }

    /** The list with one entry as it was: not there, or with the members the history has kept. */
    private ArrayNode before(JsonNode list, String id, String from) {
        ArrayNode former = json.arrayNode();
        for (JsonNode entry : list) {
            if (!id.equals(entry.path("id").asString(""))) {
                former.add(entry);
            } else if (!from.isEmpty()) {
                former.add(entry(id, Json.fragment(from)));
            }
        }
        return former;
    }

    /** The history names parts by their id; the exchange format has them in a list. */
    private ObjectNode entry(String id, JsonNode kept) {
        ObjectNode entry = json.objectNode();
        entry.put("id", id);
        for (var member : kept.properties()) {
            if (member.getValue().isObject()) {
                ArrayNode parts = entry.putArray(member.getKey());
                member.getValue().properties().forEach(part -> parts.add(entry(part.getKey(), part.getValue())));
            } else {
                entry.set(member.getKey().equals("transientNature") ? "volatile" : member.getKey(), member.getValue());
            }
        }
        return entry;
    }

    /** How the exchange format says that an attribute has no value. */
    private JsonNode unset(String attribute) {
        return switch (attribute) {
            case "drill" -> json.booleanNode(false);
            case "tags" -> json.arrayNode();
            default -> json.nullNode();
        };
    }

    private static void set(ObjectNode node, String name, String from) {
        if (from.isEmpty()) {
            node.remove(name);
        } else {
            node.set(name, Json.fragment(from));
        }
    }

    private static boolean later(@Nullable Instant recorded, Instant instant) {
        return recorded == null || recorded.isAfter(instant);
    }
}
