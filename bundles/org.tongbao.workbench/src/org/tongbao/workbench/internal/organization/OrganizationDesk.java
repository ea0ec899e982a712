package org.tongbao.workbench.internal.organization;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.account.Permission;
import org.tongbao.core.organization.OrganizationService;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.engine.Timeline;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.organization.Organization;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.profile.Profile;
import org.tongbao.workbench.internal.store.StoreAccess;

/** Reads organizations of the store and records what happens to them, in Jobs; answers come on their threads. Any thread. */
@Component(service = OrganizationDesk.class)
public final class OrganizationDesk {

    /** Under which a correction says why it is one. */
    static final String WHY = "why";

    private final StoreAccess access;
    private final OrganizationService organizations;

    /** Over the workbench's store. */
    @Activate
    public OrganizationDesk(@Reference StoreAccess access, @Reference OrganizationService organizations) {
        this.access = access;
        this.organizations = organizations;
    }

    /** Why who acts may not record what happens to organizations; empty when he may. */
    Optional<Finding> objection() {
        return access.actor().objection(Permission.RECORD_DUTIES);
    }

    /** All organizations by their names; nothing is told while there is no store. */
    void list(Consumer<Result<List<OrganizationSummary>>> told) {
        run(store -> told.accept(store.organizations().list()));
    }

    /** What people read of an organization at an instant; nothing is told when it is gone. */
    void read(String id, Instant now, Consumer<String> told) {
        run(store -> store.organizations()
                .load(id)
                .value()
                .flatMap(found -> found)
                .ifPresent(stored -> told.accept(words(stored.organization(), now))));
    }

    private String words(Organization organization, Instant now) {
        Optional<Timeline> timeline = organizations.timeline(organization).value();
        return new OrganizationWords(organization, timeline.map(facts -> facts.at(now))).text();
    }

    /** An organization as it is stored; nothing is told when it is gone. */
    void load(String id, Consumer<Organization> told) {
        run(store -> store.organizations()
                .load(id)
                .value()
                .flatMap(found -> found)
                .ifPresent(stored -> told.accept(stored.organization())));
    }

    /**
     * Records an event.
     *
     * @param values texts, numbers and flags by the key of the detail
     * @param told what stands in the way; nothing when it is recorded
     */
    void record(String id, String type, Instant at, Map<String, Object> values, Consumer<List<Finding>> told) {
        change(id, (organization, author) -> organization.getEvents().add(event(type, at, values, author)), told);
    }

    /**
     * Corrects an event by another that names it; what is told is as in {@link #record}.
     *
     * @param wrong id of the event; nothing is recorded when another took its place meanwhile
     * @param values the details with the reason under {@link #WHY}
     */
    void correct(String id, String wrong, Instant at, Map<String, Object> values, Consumer<List<Finding>> told) {
        change(
                id,
                (organization, author) -> OrganizationEvents.current(organization).stream()
                        .filter(event -> event.getId().equals(wrong))
                        .findFirst()
                        .ifPresent(event -> organization.getEvents().add(correction(event, at, values, author))),
                told);
    }

    private void change(String id, BiConsumer<Organization, String> change, Consumer<List<Finding>> told) {
        String author = Profile.load().author();
        run(store -> {
            Result<Optional<StoredOrganization>> loaded = store.organizations().load(id);
            Optional<StoredOrganization> stored = loaded.value().flatMap(found -> found);
            if (stored.isEmpty()) {
                told.accept(loaded.findings());
                return;
            }
            Organization organization = stored.get().organization();
            change.accept(organization, author);
            List<Finding> refusals = organizations.refusals(organization);
            told.accept(
                    refusals.isEmpty() ? save(store, organization, stored.get().revision(), author) : refusals);
        });
    }

    private List<Finding> save(IncidentStore store, Organization organization, long revision, String author) {
        Result<StoredOrganization> saved = store.organizations().save(organization, revision, author);
        if (saved.done()) {
            access.saved(organization.getId());
        }
        return new ArrayList<>(saved.findings());
    }

    private void run(Consumer<IncidentStore> work) {
        access.store().ifPresent(store -> access.run(Messages.Org_working, () -> work.accept(store)));
    }

    private static Event correction(Event wrong, Instant at, Map<String, Object> values, String author) {
        Map<String, Object> details = new LinkedHashMap<>(values);
        Object why = details.remove(WHY);
        Event right = event(String.valueOf(wrong.getType()), at, details, author);
        right.setNote(wrong.getNote());
        right.setReplaces(wrong.getId());
        right.setReason(String.valueOf(why));
        return right;
    }

    private static Event event(String type, Instant at, Map<String, Object> values, String author) {
        Event event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(UUID.randomUUID().toString());
        event.setType(type);
        event.setAt(at);
        event.setBy(author);
        values.forEach((key, value) -> {
            if (key.equals(OrganizationEvents.REASON)) {
                event.setReason(value.toString());
                return;
            }
            Detail detail = IncidentFactory.eINSTANCE.createDetail();
            detail.setKey(key);
            detail.setText(value.toString());
            event.getDetails().add(detail);
        });
        return event;
    }
}
