package org.tongbao.cli.internal.command;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.json.Json;
import org.tongbao.core.organization.OrganizationService;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.model.organization.Organization;
import tools.jackson.databind.node.ObjectNode;

/** Shows an organization of the store with its assessment. */
final class OrgLines {

    static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private final OrganizationService organizations;
    private final StoredOrganization stored;
    private final Optional<Assessment> assessment;

    /** As it stands at an instant. */
    OrgLines(OrganizationService organizations, StoredOrganization stored, Instant now) {
        this.organizations = organizations;
        this.stored = stored;
        assessment = organizations.timeline(stored.organization()).value().map(timeline -> timeline.at(now));
    }

    ObjectNode document() {
        Organization organization = stored.organization();
        ObjectNode document = Render.object();
        document.put("id", organization.getId());
        document.put("revision", stored.revision());
        new Render(ZONE).instant(document, "saved", Optional.of(stored.saved()));
        document.set(
                "organization",
                Json.read(organizations.write(organization), organization.getName())
                        .get());
        assessment.ifPresentOrElse(
                found -> document.set("assessment", new Render(ZONE).assessment(found)),
                () -> document.putNull("assessment"));
        return document;
    }

    List<String> lines() {
        Organization organization = stored.organization();
        List<String> lines = new ArrayList<>();
        lines.add(Messages.bind(Messages.OrgShow_head, new Object[] {
            organization.getName(),
            Objects.requireNonNullElse(organization.getResponsibility(), "–"),
            Objects.requireNonNullElse(organization.getSuperior(), "–"),
            Objects.requireNonNullElse(organization.getReviewer(), "–"),
            Long.toString(stored.revision())
        }));
        assessment.ifPresent(found -> lines.addAll(new ClockLines(ZONE).ofOrganization(found)));
        return lines;
    }
}
