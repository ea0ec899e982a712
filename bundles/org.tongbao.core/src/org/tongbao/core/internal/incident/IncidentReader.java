package org.tongbao.core.internal.incident;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EReference;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.form.FactValues;
import org.tongbao.core.form.FormIndex;
import org.tongbao.core.form.FormRegistry;
import org.tongbao.core.incident.EventTypes;
import org.tongbao.core.internal.exchange.EntryChecks;
import org.tongbao.core.internal.exchange.EventReader;
import org.tongbao.core.internal.exchange.ExtraKeeper;
import org.tongbao.core.internal.exchange.ItemReader;
import org.tongbao.core.internal.exchange.Members;
import org.tongbao.core.internal.exchange.PackChoice;
import org.tongbao.core.internal.exchange.Trouble;
import org.tongbao.core.organization.OrganizationFormat;
import org.tongbao.core.rules.Scales;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.rules.RulePack;
import tools.jackson.databind.JsonNode;

/** Reads one incident file. Used once; not thread-safe. */
final class IncidentReader {

    private final Registries installed;
    private final PackChoice packs;
    private final CategoryRegistry categories;
    private final FormRegistry forms;
    private final Clock clock;
    private final String source;
    private final Trouble trouble;
    private final Incident incident = IncidentFactory.eINSTANCE.createIncident();

    IncidentReader(Registries installed, Clock clock, String source) {
        this.installed = installed;
        packs = new PackChoice(installed.packs());
        categories = installed.categories();
        forms = installed.forms();
        this.clock = clock;
        this.source = source;
        this.trouble = new Trouble(source);
    }

    Result<Incident> read(byte[] json) {
        Result<JsonNode> root = Members.document(json, source, IncidentFormat.NAME);
        if (!root.done()) {
            return Result.refused(root.findings());
        }
        readFacts(root.get());
        return trouble.refuses() ? Result.refused(trouble.findings()) : Result.of(incident, trouble.findings());
    }

    private void readFacts(JsonNode root) {
        var local = new Members(trouble, PackChoice.DEFAULT_ZONE, clock);
        readHead(root, local);
        var extras = new ExtraKeeper(incident.getExtras(), local);
        new EventReader(incident.getId(), incident.getEvents(), local, extras)
                .read(root, type -> EventTypes.known(type) || packs.knowsEvent(type));
        for (int i = 0; i < incident.getEvents().size(); i++) {
            String type = String.valueOf(incident.getEvents().get(i).getType());
            if (OrganizationFormat.EVENTS.contains(type)) {
                trouble.info(CoreFinding.EVENT_OF_ORGANIZATION, "/events/" + i + "/type", type);
            }
        }
        Result<RulePack> pack = packs.packOf(incident, clock.instant());
        pack.findings().forEach(trouble::add);
        if (pack.done()) {
            RulePack rules = pack.get();
            var members = new Members(trouble, ZoneId.of(rules.getTimeZone()), clock);
            new ImpactReader(incident, members).readImpacts(root, Scales.of(rules));
            readAnswers(root, rules, members);
        }
        for (EReference list : IncidentFormat.ITEMS) {
            new ItemReader(incident, local, extras).read(root, list);
        }
        readExtras(root, local);
        EntryChecks.check(incident.getEvents(), incident.getImpacts(), clock.instant(), trouble);
    }

    private void readHead(JsonNode root, Members members) {
        incident.setId(members.ownId(root, () -> UUID.randomUUID().toString()));
        members.text(root, "number", "").ifPresent(incident::setNumber);
        members.text(root, "title", "").ifPresent(incident::setTitle);
        members.text(root, "organization", "").ifPresent(incident::setOrganization);
        members.text(root, "pack", "").ifPresent(incident::setPack);
        members.flag(root, "drill", "").ifPresent(incident::setDrill);
        readTags(root, members);
        Optional<String> category = members.text(root, "category", "");
        category.ifPresent(incident::setCategory);
        if (category.isEmpty()) {
            trouble.error(CoreFinding.MEMBER_MISSING, "/category");
        } else if (categories.find(category.get()).isEmpty()) {
            String known =
                    categories.categories().stream().map(CategoryDescriptor::id).collect(Collectors.joining(", "));
            trouble.error(CoreFinding.CATEGORY_UNKNOWN, "/category", category.get(), known);
        }
    }

    private void readTags(JsonNode root, Members members) {
        Members.value(root, "tags").ifPresent(tags -> {
            if (!tags.isArray()) {
                trouble.type("/tags", "array", tags);
                return;
            }
            for (int i = 0; i < tags.size(); i++) {
                members.text(tags.get(i), "/tags/" + i).ifPresent(incident.getTags()::add);
            }
        });
    }

    private void readAnswers(JsonNode root, RulePack pack, Members members) {
        Optional<JsonNode> answers = Members.value(root, "answers");
        if (answers.isEmpty() || incident.getCategory() == null) {
            return;
        }
        if (!answers.get().isObject()) {
            trouble.type("/answers", "object", answers.get());
            return;
        }
        Result<FormDefinition> form = forms.form(incident.getCategory(), pack.getId());
        form.findings().stream().filter(f -> f.severity() == Severity.ERROR).forEach(trouble::add);
        if (!form.done() || categories.find(incident.getCategory()).isEmpty()) {
            return;
        }
        var index = new FormIndex(form.get());
        var points = new ChecklistFields(
                installed.procedure(incident.getCategory(), pack.getId()).value());
        var reader = new AnswerReader(members);
        for (var member : answers.get().properties()) {
            String pointer = "/answers/" + Members.escape(member.getKey());
            Optional<Field> field = index.find(member.getKey()).or(() -> points.find(member.getKey()));
            if (field.isEmpty()) {
                trouble.error(CoreFinding.FIELD_UNKNOWN, pointer, member.getKey());
            } else if (FactValues.shows(field.get()) || field.get().getType() == FieldType.DERIVED) {
                compare(field.get(), member.getValue(), pointer, members);
            } else {
                reader.read(field.get(), member.getValue(), pointer).ifPresent(incident.getAnswers()::add);
            }
        }
    }

    /** An answer for a fact is never stored: the same is dropped, another one reported. */
    private void compare(Field field, JsonNode value, String pointer, Members members) {
        if (value.isNull()) {
            return;
        }
        String fact = FactValues.of(field, incident, members.zone()).orElse("");
        String typed = value.isObject() ? value.path("option").asString("") : value.asString("");
        boolean same = switch (field.getType()) {
            case SINGLE ->
                OptionMatcher.find(field, typed)
                        .map(option -> option.getId().equals(fact))
                        .orElse(false);
            case DATE_TIME -> sameTime(typed, fact, members);
            default -> typed.strip().equals(fact.strip());
        };
        if (!same) {
            trouble.warning(
                    CoreFinding.FIELD_FACT_DIFFERS,
                    pointer,
                    typed.isEmpty() ? value.toString() : typed,
                    fact.isEmpty() ? "–" : fact);
        }
    }

    private boolean sameTime(String typed, String fact, Members members) {
        Result<Instant> time = RocDates.parseDateTime(typed, members.zone(), clock);
        Result<Instant> known = RocDates.parseDateTime(fact, members.zone(), clock);
        return time.done() && known.done() && time.get().equals(known.get());
    }

    private void readExtras(JsonNode root, Members members) {
        var keeper = new ExtraKeeper(incident.getExtras(), members);
        for (var member : root.properties()) {
            String name = member.getKey();
            if (IncidentFormat.items(name).isPresent()) {
                continue;
            }
            if (IncidentFormat.LISTS.contains(name)) {
                boolean empty = member.getValue().isNull()
                        || member.getValue().isArray() && member.getValue().isEmpty();
                if (!empty) {
                    keeper.keepSilently(name, member.getValue(), "/" + name);
                }
            } else if (!IncidentFormat.MEMBERS.contains(name)) {
                keeper.keep(ExtraKeeper.topKey(name), member.getValue(), "/" + Members.escape(name));
            }
        }
    }
}
