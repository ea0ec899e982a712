package org.tongbao.core.internal.organization;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.board.Basis;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.internal.exchange.EntryChecks;
import org.tongbao.core.internal.exchange.PackChoice;
import org.tongbao.core.internal.exchange.Trouble;
import org.tongbao.core.json.Json;
import org.tongbao.core.organization.OrganizationService;
import org.tongbao.core.organization.Withdrawal;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.store.OrganizationClocks;
import org.tongbao.engine.Engine;
import org.tongbao.engine.RuleEngine;
import org.tongbao.engine.Timeline;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Event;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.rules.RulePack;

/** The organization service over the packs and the engine, and what the store keeps of its clocks. */
@Component(service = {OrganizationService.class, OrganizationClocks.class})
public final class Organizations implements OrganizationService, OrganizationClocks {

    private final PackChoice packs;
    private final Engine engine = new RuleEngine();
    private final Clock clock;
    private final Basis basis = new Basis();

    /** The service as the program runs it, by the computer's clock. */
    @Activate
    public Organizations(@Reference RulePackRegistry packs) {
        this(packs, Clock.systemUTC());
    }

    /** The service under another clock. */
    public Organizations(RulePackRegistry packs, Clock clock) {
        this.packs = new PackChoice(packs);
        this.clock = clock;
    }

    @Override
    public Result<RulePack> packOf(Organization organization) {
        return packs.pinned(organization.getPack(), clock.instant());
    }

    @Override
    public Result<Timeline> timeline(Organization organization) {
        return packOf(organization).map(pack -> engine.timeline(organization, pack));
    }

    @Override
    public Result<Organization> read(byte[] json, String source) {
        return new OrganizationReader(packs, clock, source).read(json);
    }

    @Override
    public byte[] write(Organization organization) {
        ZoneId zone = packOf(organization)
                .value()
                .map(pack -> ZoneId.of(pack.getTimeZone()))
                .orElse(PackChoice.DEFAULT_ZONE);
        return Json.write(OrganizationWriter.write(organization, zone)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Organization merge(Organization stored, Organization file) {
        Organization merged = EcoreUtil.copy(file);
        merged.setId(stored.getId());
        List<Event> events = new ArrayList<>();
        for (Event recorded : stored.getEvents()) {
            Optional<Event> again = merged.getEvents().stream()
                    .filter(event -> recorded.getId().equals(event.getId()))
                    .findFirst();
            // one that says something else is kept too: the store refuses it, nothing is dropped silently
            again.filter(event -> event.getRecorded() == null)
                    .ifPresent(event -> event.setRecorded(recorded.getRecorded()));
            events.add(again.orElseGet(() -> EcoreUtil.copy(recorded)));
        }
        merged.getEvents().stream().filter(event -> !events.contains(event)).forEach(events::add);
        merged.getEvents().clear();
        merged.getEvents().addAll(events);
        return merged;
    }

    @Override
    public List<Finding> refusals(Organization organization) {
        var trouble = new Trouble("");
        EntryChecks.check(organization.getEvents(), List.of(), clock.instant(), trouble);
        return trouble.findings();
    }

    @Override
    public OpenClocks of(Organization organization, Instant now) {
        if (Withdrawal.of(organization)) {
            return OpenClocks.NONE;
        }
        Optional<RulePack> pack = packs.pinned(organization.getPack(), now).value();
        return pack.map(rules -> OpenClocks.of(rules, basis, engine.timeline(organization, rules), now))
                .orElse(OpenClocks.UNKNOWN);
    }
}
