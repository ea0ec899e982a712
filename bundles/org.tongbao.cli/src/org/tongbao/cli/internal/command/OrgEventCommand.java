package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.organization.OrganizationFormat;
import org.tongbao.core.organization.OrganizationService;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.organization.Organization;
import tools.jackson.databind.node.ObjectNode;

/** Records what happened to an organization, or corrects what was recorded. */
@Component(service = Command.class)
public final class OrgEventCommand implements Command {

    private static final String DETAIL = "--detail";
    private static final String NOTE = "--note";
    private static final String REPLACES = "--replaces";

    private final OrganizationService organizations;
    private final Stores stores;
    private final Clock clock = Clock.systemUTC();

    /** Over the service and the store. */
    @Activate
    public OrgEventCommand(@Reference OrganizationService organizations, @Reference Stores stores) {
        this.organizations = organizations;
        this.stores = stores;
    }

    @Override
    public String name() {
        return "org event";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "ORG TYPE",
                2,
                2,
                Messages.OrgEvent_help,
                "tongbao org event 高雄市鼓山戶政事務所 channel-outage-start --at 2026-03-13T10:00+08:00",
                Options.ofStore(
                        new Option(Options.AT, "INSTANT", Messages.Option_at),
                        new Option(DETAIL, "K=V,…", Messages.Option_detail),
                        new Option(NOTE, "TEXT", Messages.Option_note),
                        new Option(REPLACES, "ID", Messages.Option_replaces),
                        new Option(Options.REASON, "TEXT", Messages.Option_reason)));
    }

    @Override
    public Outcome run(Call call) {
        String type = call.operands().get(1);
        if (!OrganizationFormat.EVENTS.contains(type)) {
            return Options.wrong("TYPE", type, String.join(", ", OrganizationFormat.EVENTS));
        }
        Result<Instant> at = Options.instant(call, OrgLines.ZONE, clock);
        if (!at.done()) {
            return Outcome.failed(ExitStatus.USAGE, at.findings());
        }
        Event event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(UUID.randomUUID().toString());
        event.setType(type);
        event.setAt(at.get());
        call.option(NOTE).ifPresent(event::setNote);
        call.option(REPLACES).ifPresent(event::setReplaces);
        call.option(Options.REASON).ifPresent(event::setReason);
        for (String pair : call.option(DETAIL).orElse("").split(",")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                event.getDetails()
                        .add(detail(
                                pair.substring(0, equals).strip(),
                                pair.substring(equals + 1).strip()));
            } else if (!pair.isBlank()) {
                return Options.wrong(DETAIL, pair, "K=V");
            }
        }
        return stores.reading(call, store -> record(store, call.operands().get(0), event));
    }

    private static Detail detail(String key, String value) {
        Detail detail = IncidentFactory.eINSTANCE.createDetail();
        detail.setKey(key);
        detail.setText(value);
        return detail;
    }

    private Outcome record(IncidentStore store, String name, Event event) {
        Result<Optional<StoredOrganization>> loaded = store.organizations().load(name);
        if (!loaded.done()) {
            return Stores.failed(loaded);
        }
        if (loaded.get().isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_noOrganization, name));
        }
        Organization organization = loaded.get().get().organization();
        event.setBy(Stores.author(store));
        organization.getEvents().add(event);
        List<Finding> refusals = organizations.refusals(organization);
        if (!refusals.isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, refusals);
        }
        Result<StoredOrganization> saved =
                store.organizations().save(organization, loaded.get().get().revision(), Stores.author(store));
        if (!saved.done()) {
            return Stores.failed(saved);
        }
        var lines = new OrgLines(organizations, saved.get(), clock.instant());
        ObjectNode document = lines.document();
        document.put("event", event.getId());
        return Outcome.done(document, lines.lines(), saved.findings());
    }
}
