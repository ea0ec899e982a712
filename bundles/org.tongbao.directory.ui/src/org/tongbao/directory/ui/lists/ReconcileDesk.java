package org.tongbao.directory.ui.lists;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.directory.Confirmation;
import org.tongbao.core.directory.Confirmation.Confirmed;
import org.tongbao.core.directory.Reconciliation;
import org.tongbao.core.directory.Reconciliation.Gap;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.OrganizationSave;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.directory.ui.internal.DirectoryChecks;
import org.tongbao.directory.ui.lists.nls.Messages;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.store.WorkbenchStore;

/**
 * Compares the directory with what it should be and records what was confirmed, in Jobs; answers come on their threads.
 * Nothing is told while there is no store. Any thread.
 */
@Component(service = ReconcileDesk.class)
public final class ReconcileDesk {

    /** So many saves are told one by one; for more, all is read anew. */
    private static final int FEW = 20;

    private final WorkbenchStore access;
    private final Clock clock = Clock.systemUTC();

    /** Over the workbench's store. */
    @Activate
    public ReconcileDesk(@Reference WorkbenchStore access) {
        this.access = access;
    }

    /**
     * What does not fit today.
     *
     * @param organizations how many were looked at
     */
    record Found(int organizations, List<Gap> gaps) {}

    /**
     * Looks through all organizations.
     *
     * @param months after which an entry should be confirmed again
     */
    void read(int months, Consumer<Result<Found>> told) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DirectoryChecks.ZONE);
        run(store -> told.accept(store.organizations()
                .all()
                .map(all -> new Found(
                        all.size(),
                        new Reconciliation(today, months)
                                .gaps(all.stream()
                                        .map(StoredOrganization::organization)
                                        .toList())))));
    }

    /** Confirms the entries that gaps are about, all or none; told is how many. */
    void confirm(List<Gap> gaps, Consumer<Result<Integer>> told) {
        Map<String, Set<String>> entries = gaps.stream()
                .filter(gap -> gap.assignment().isPresent())
                .collect(Collectors.groupingBy(
                        Gap::organization,
                        LinkedHashMap::new,
                        Collectors.mapping(gap -> gap.assignment().get(), Collectors.toSet())));
        run(store -> told.accept(confirm(store, entries)));
    }

    private Result<Integer> confirm(IncidentStore store, Map<String, Set<String>> entries) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<OrganizationSave> saves = new ArrayList<>();
        int confirmed = 0;
        for (var each : entries.entrySet()) {
            Result<Optional<StoredOrganization>> loaded = store.organizations().load(each.getKey());
            if (!loaded.done()) {
                return Result.refused(loaded.findings());
            }
            Optional<Confirmed> done = loaded.get()
                    .flatMap(stored -> new Confirmation(now)
                            .confirm(stored, entry -> each.getValue().contains(entry.getId())));
            if (done.isPresent()) {
                saves.add(done.get().save());
                confirmed += done.get().entries();
            }
        }
        int all = confirmed;
        Result<Integer> saved = store.organizations().saveAll(saves, access.author());
        if (saved.done()) {
            tell(saves);
        }
        return saved.map(count -> all);
    }

    private void tell(List<OrganizationSave> saves) {
        if (saves.size() > FEW) {
            access.tellAll();
        } else {
            saves.forEach(each -> access.tellSaved(each.organization().getId()));
        }
    }

    private void run(Consumer<IncidentStore> work) {
        access.store().ifPresent(store -> access.run(Messages.Reconcile_reading, () -> work.accept(store)));
    }
}
