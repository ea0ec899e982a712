package org.tongbao.core.internal.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.organization.PhoneHours;
import org.tongbao.core.organization.Phones;
import org.tongbao.model.incident.IncidentPackage;
import org.tongbao.model.organization.OrganizationPackage;
import tools.jackson.databind.JsonNode;

/** Reads the lists of a file whose entries have a class of their own, such as evidence or persons. */
public final class ItemReader {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Set<EAttribute> DAYS = Set.of(
            IncidentPackage.Literals.IMPROVEMENT__DUE,
            OrganizationPackage.Literals.ASSIGNMENT__FROM,
            OrganizationPackage.Literals.ASSIGNMENT__TO);

    /** Attributes that know these words and no others. */
    private static final Map<EAttribute, List<String>> WORDS = Map.of(
            IncidentPackage.Literals.IMPROVEMENT__TERM,
            List.of("short", "mid", "long"),
            OrganizationPackage.Literals.ASSIGNMENT__RANK,
            List.of("leader", "member", "deputy"),
            OrganizationPackage.Literals.PHONE__HOURS,
            Arrays.stream(PhoneHours.values()).map(PhoneHours::id).toList());

    private final EObject root;
    private final Members members;
    private final ExtraKeeper extras;

    /**
     * A reader.
     *
     * @param root incident or organization that has the lists; its id is set already
     */
    public ItemReader(EObject root, Members members, ExtraKeeper extras) {
        this.root = root;
        this.members = members;
        this.extras = extras;
    }

    /** Adds the entries of a list; a list of something else is kept as it is. */
    public void read(JsonNode file, EReference list) {
        String name = list.getName();
        Members.value(file, name).ifPresent(entries -> {
            if (!entries.isArray()) {
                members.trouble().type("/" + name, "array", entries);
            } else if (!entries.valueStream().allMatch(JsonNode::isObject)) {
                extras.keepSilently(name, entries, "/" + name);
            } else {
                add(root, list, entries, "/" + name);
            }
        });
    }

    private void add(EObject owner, EReference list, JsonNode entries, String pointer) {
        for (int i = 0; i < entries.size(); i++) {
            JsonNode node = entries.get(i);
            String place = pointer + "/" + i;
            if (node.isString() && list == OrganizationPackage.Literals.PERSON__PHONES) {
                members.text(node, place).map(Phones::of).ifPresent(ItemFormat.list(owner, list)::add);
                continue;
            }
            if (!node.isObject()) {
                members.trouble().type(place, "object", node);
                continue;
            }
            EObject entry = EcoreUtil.create(list.getEReferenceType());
            String id = "";
            if (entry.eClass().getEIDAttribute() != null) {
                id = members.text(node, "id", place)
                        .orElseGet(() -> UUID.nameUUIDFromBytes(
                                        (EcoreUtil.getID(root) + place).getBytes(StandardCharsets.UTF_8))
                                .toString());
                EcoreUtil.setID(entry, id);
            }
            for (var member : node.properties()) {
                if (!member.getKey().equals("id") && !member.getValue().isNull()) {
                    member(
                            entry,
                            owner == root ? list.getName() + "/" + Members.escape(id) : "",
                            member.getKey(),
                            member.getValue(),
                            place);
                }
            }
            ItemFormat.list(owner, list).add(entry);
        }
    }

    private void member(EObject entry, String key, String name, JsonNode value, String place) {
        String pointer = place + "/" + Members.escape(name);
        @Nullable EStructuralFeature feature = ItemFormat.feature(entry.eClass(), name);
        if (feature instanceof EReference list && value.isArray()) {
            add(entry, list, value, pointer);
        } else if (feature instanceof EAttribute attribute) {
            value(attribute, value, pointer).ifPresent(read -> entry.eSet(attribute, read));
        } else if (!key.isEmpty()) {
            extras.keep("/" + key + "/" + Members.escape(name), value, pointer);
        } else {
            members.trouble().type(pointer, "nothing", value);
        }
    }

    private Optional<Object> value(EAttribute attribute, JsonNode value, String pointer) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == boolean.class) {
            if (value.isBoolean()) {
                return Optional.of(value.booleanValue());
            }
            members.trouble().type(pointer, "boolean", value);
            return Optional.empty();
        }
        if (type == Long.class) {
            if (value.isIntegralNumber() && value.canConvertToLong()) {
                return Optional.of(value.longValue());
            }
            members.trouble().type(pointer, "integer", value);
            return Optional.empty();
        }
        Optional<String> text = members.text(value, pointer);
        if (type == Instant.class) {
            return text.flatMap(typed -> members.time(typed, pointer));
        }
        return text.flatMap(given -> checked(attribute, given, pointer));
    }

    private Optional<String> checked(EAttribute attribute, String text, String pointer) {
        if (DAYS.contains(attribute)) {
            return members.date(text, pointer);
        }
        List<String> known = WORDS.getOrDefault(attribute, List.of());
        if (!known.isEmpty() && !known.contains(text)) {
            members.trouble().error(CoreFinding.OPTION_UNKNOWN, pointer, text, String.join(", ", known));
            return Optional.empty();
        }
        boolean hash = attribute == IncidentPackage.Literals.EVIDENCE_ITEM__SHA256
                || attribute == IncidentPackage.Literals.ATTACHMENT__SHA256;
        if (hash && !SHA256.matcher(text).matches()) {
            members.trouble().warning(CoreFinding.HASH_INVALID, pointer, text);
        }
        return Optional.of(text);
    }
}
