package org.tongbao.workbench.internal.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.directory.Roster;
import org.tongbao.core.organization.ChannelOutage;
import org.tongbao.core.organization.Withdrawal;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.organization.Organization;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/** Finds outages of contact channels that last, in Jobs; answers come on their threads. Any thread. */
@Component(service = OutageDesk.class)
public final class OutageDesk {

    private static final String CLOCK = "CLK-18";
    private static final int NAMED = 3;

    private final StoreAccess access;

    /** Those that had one when they were last looked at: told and not over, nothing of it is on the board. */
    private final Set<String> lasting = ConcurrentHashMap.newKeySet();

    /** Over the workbench's store. */
    @Activate
    public OutageDesk(@Reference StoreAccess access) {
        this.access = access;
    }

    /**
     * An outage that lasts.
     *
     * @param organization id
     * @param whom who should be told, with their telephones; empty when nobody is known
     */
    record Outage(String organization, String name, ChannelOutage outage, String whom) {}

    /**
     * Those that last, the longest first.
     *
     * @param lines what the board keeps: a notice that is due, or something that changes within the hour
     */
    void find(Collection<BoardLine> lines, Instant now, Consumer<List<Outage>> told) {
        Set<String> ids = new LinkedHashSet<>(lasting);
        lines.stream().filter(line -> mayHave(line, now)).map(BoardLine::id).forEach(ids::add);
        access.store()
                .ifPresent(store -> access.run(Messages.Deadlines_loading, () -> told.accept(find(store, ids, now))));
    }

    private List<Outage> find(IncidentStore store, Set<String> ids, Instant now) {
        List<Outage> found = new ArrayList<>();
        for (String id : ids) {
            Optional<Organization> organization = load(store, id).filter(each -> !Withdrawal.of(each));
            Optional<ChannelOutage> outage = organization.flatMap(each -> ChannelOutage.of(each, now));
            if (organization.isPresent() && outage.isPresent()) {
                Organization it = organization.get();
                lasting.add(id);
                found.add(new Outage(id, String.valueOf(it.getName()), outage.get(), whom(store, it, now)));
            } else {
                lasting.remove(id);
            }
        }
        found.sort((one, other) -> one.outage().since().compareTo(other.outage().since()));
        return found;
    }

    private static boolean mayHave(BoardLine line, Instant now) {
        return line.kind() == BoardLine.Kind.ORGANIZATION
                && (line.open().clocks().stream().anyMatch(clock -> clock.id().equals(CLOCK))
                        || line.open()
                                .changes()
                                .filter(change -> !change.isAfter(now.plus(ChannelOutage.LIMIT)))
                                .isPresent());
    }

    /** The contact windows of those above it. */
    private static String whom(IncidentStore store, Organization organization, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Times.ZONE);
        return Stream.of(organization.getReviewer(), organization.getSuperior())
                .filter(OutageDesk::named)
                .distinct()
                .map(name -> load(store, String.valueOf(name))
                        .map(found -> contacts(found, today))
                        .filter(words -> !words.isEmpty())
                        .map(words -> NLS.bind(Messages.Outage_contacts, name, words))
                        .orElse(String.valueOf(name)))
                .collect(Collectors.joining(Messages.List_separator));
    }

    private static boolean named(@Nullable String name) {
        return name != null && !name.isBlank();
    }

    private static String contacts(Organization organization, LocalDate today) {
        return Roster.contacts(organization, today).stream()
                .limit(NAMED)
                .map(entry -> entry.name() + " " + entry.phone())
                .map(String::strip)
                .collect(Collectors.joining(Messages.List_separator));
    }

    private static Optional<Organization> load(IncidentStore store, String idOrName) {
        return store.organizations()
                .load(idOrName)
                .value()
                .flatMap(found -> found)
                .map(StoredOrganization::organization);
    }
}
