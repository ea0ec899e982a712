package org.tongbao.core.internal.organization;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.internal.exchange.EntryChecks;
import org.tongbao.core.internal.exchange.EventReader;
import org.tongbao.core.internal.exchange.ExtraKeeper;
import org.tongbao.core.internal.exchange.ItemReader;
import org.tongbao.core.internal.exchange.Members;
import org.tongbao.core.internal.exchange.PackChoice;
import org.tongbao.core.internal.exchange.Trouble;
import org.tongbao.core.organization.OrganizationFormat;
import org.tongbao.model.finding.Result;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.model.organization.OrganizationPackage;
import org.tongbao.model.organization.Person;
import org.tongbao.model.organization.Vendor;
import tools.jackson.databind.JsonNode;

/** Reads one organization file. Used once; not thread-safe. */
final class OrganizationReader {

    /** Lists whose entries have a class of their own; each names those before it. */
    static final List<EReference> ITEMS = List.of(
            OrganizationPackage.Literals.ORGANIZATION__VENDORS,
            OrganizationPackage.Literals.ORGANIZATION__PERSONS,
            OrganizationPackage.Literals.ORGANIZATION__ASSIGNMENTS);

    private static final Set<String> MEMBERS = Set.of(
            "format",
            "id",
            "name",
            "responsibility",
            "superior",
            "reviewer",
            "pack",
            "vendors",
            "persons",
            "assignments",
            "events");

    private final PackChoice packs;
    private final Clock clock;
    private final String source;
    private final Trouble trouble;
    private final Organization organization = OrganizationFactory.eINSTANCE.createOrganization();

    OrganizationReader(PackChoice packs, Clock clock, String source) {
        this.packs = packs;
        this.clock = clock;
        this.source = source;
        trouble = new Trouble(source);
    }

    Result<Organization> read(byte[] json) {
        Result<JsonNode> root = Members.document(json, source, OrganizationFormat.NAME);
        if (!root.done()) {
            return Result.refused(root.findings());
        }
        var members = new Members(trouble, PackChoice.DEFAULT_ZONE, clock);
        readHead(root.get(), members);
        var extras = new ExtraKeeper(organization.getExtras(), members);
        for (EReference list : ITEMS) {
            new ItemReader(organization, members, extras).read(root.get(), list);
        }
        new EventReader(organization.getId(), organization.getEvents(), members, extras)
                .read(root.get(), OrganizationFormat.EVENTS::contains);
        for (var member : root.get().properties()) {
            if (!MEMBERS.contains(member.getKey())) {
                String pointer = "/" + Members.escape(member.getKey());
                extras.keep(ExtraKeeper.topKey(member.getKey()), member.getValue(), pointer);
            }
        }
        references();
        EntryChecks.check(organization.getEvents(), List.of(), clock.instant(), trouble);
        return trouble.refuses() ? Result.refused(trouble.findings()) : Result.of(organization, trouble.findings());
    }

    private void readHead(JsonNode root, Members members) {
        Optional<String> name = members.text(root, "name", "").map(String::strip);
        if (name.isEmpty()) {
            trouble.error(CoreFinding.MEMBER_MISSING, "/name");
        }
        name.ifPresent(organization::setName);
        // the same list brought again is about the same organizations
        organization.setId(members.ownId(
                root,
                () -> UUID.nameUUIDFromBytes(
                                (OrganizationFormat.NAME + " " + name.orElse("")).getBytes(StandardCharsets.UTF_8))
                        .toString()));
        members.text(root, "responsibility", "").ifPresent(level -> {
            if (OrganizationFormat.RESPONSIBILITIES.contains(level)) {
                organization.setResponsibility(level);
            } else {
                String known = String.join(", ", OrganizationFormat.RESPONSIBILITIES);
                trouble.error(CoreFinding.OPTION_UNKNOWN, "/responsibility", level, known);
            }
        });
        members.text(root, "superior", "").ifPresent(organization::setSuperior);
        members.text(root, "reviewer", "").ifPresent(organization::setReviewer);
        members.text(root, "pack", "").ifPresent(organization::setPack);
        packs.pinned(organization.getPack(), clock.instant()).findings().forEach(trouble::add);
    }

    /** Who is named must be there: a function held by nobody would be taken for one that is filled. */
    private void references() {
        Set<String> vendors =
                organization.getVendors().stream().map(Vendor::getId).collect(Collectors.toSet());
        Set<String> persons =
                organization.getPersons().stream().map(Person::getId).collect(Collectors.toSet());
        for (int i = 0; i < organization.getPersons().size(); i++) {
            Person person = organization.getPersons().get(i);
            required(person.getName(), "/persons/" + i + "/name");
            known(person.getVendor(), vendors, "/persons/" + i + "/vendor");
        }
        for (int i = 0; i < organization.getAssignments().size(); i++) {
            var assignment = organization.getAssignments().get(i);
            required(assignment.getFunction(), "/assignments/" + i + "/function");
            required(assignment.getPerson(), "/assignments/" + i + "/person");
            known(assignment.getPerson(), persons, "/assignments/" + i + "/person");
        }
    }

    private void required(@Nullable String value, String pointer) {
        if (value == null) {
            trouble.error(CoreFinding.MEMBER_MISSING, pointer);
        }
    }

    private void known(@Nullable String id, Set<String> ids, String pointer) {
        if (id != null && !ids.contains(id)) {
            trouble.error(CoreFinding.REFERENCE_UNKNOWN, pointer, id);
        }
    }
}
