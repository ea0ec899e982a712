package org.tongbao.core.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.core.directory.ListKind.Listed;
import org.tongbao.core.directory.Proposal.Item;
import org.tongbao.core.internal.exchange.PackChoice;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.core.table.Table;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Compares lists with the directory; nothing is written here. Any thread. */
public final class DirectoryLists {

    /**
     * How a list is meant.
     *
     * @param file its name, for messages
     * @param now when it is read; what is new in it counts as confirmed then
     * @param from first day of what is new in it; empty when it has been so for long, nobody knows since when
     * @param endMissing true when what the list lacks ends the day before it begins; otherwise it is only told
     * @param team organization whose team a list is that does not say so; empty when it is to be found out
     */
    public record Meaning(
            String file, Instant now, Optional<LocalDate> from, boolean endMissing, Optional<String> team) {

        /** Nothing special about a file. */
        public static Meaning of(String file, Instant now) {
            return new Meaning(file, now, Optional.empty(), false, Optional.empty());
        }

        LocalDate today() {
            return LocalDate.ofInstant(now, PackChoice.DEFAULT_ZONE);
        }
    }

    private DirectoryLists() {
        super();
    }

    /**
     * What a list would change.
     *
     * @param known all organizations on record, also those withdrawn; not changed
     * @return refused with {@code list-unknown} or {@code team-of-whom}; rows that cannot be used are items of their own
     */
    public static Result<Proposal> compare(
            ListKind kind, List<Table> tables, List<StoredOrganization> known, Meaning meaning) {
        var draft = new DirectoryDraft(known, meaning.now(), meaning.file());
        return compare(kind, tables, draft, meaning).map(items -> new Proposal(kind, items, draft.saves()));
    }

    /** What a list would change in a draft, which has it then. */
    static Result<List<Item>> compare(ListKind kind, List<Table> tables, DirectoryDraft draft, Meaning meaning) {
        Optional<Listed> list = kind.in(tables);
        if (list.isEmpty()) {
            return Result.refused(Finding.error(
                    DirectoryFinding.LIST_UNKNOWN, "", meaning.file(), String.join("、", kind.required())));
        }
        Optional<String> team = kind == ListKind.TEAM ? meaning.team().or(() -> bureau(draft)) : Optional.empty();
        if (kind == ListKind.TEAM && team.isEmpty() && !list.get().columns().containsKey(ListColumn.ORGANIZATION)) {
            return Result.refused(Finding.error(DirectoryFinding.TEAM_OF_WHOM, "", meaning.file()));
        }
        return Result.of(
                switch (kind) {
                    case ORGANIZATIONS -> new OrganizationList(meaning.file(), draft).read(list.get());
                    case CONTACTS -> new PeopleList(meaning, draft, Optional.empty()).read(list.get());
                    case TEAM -> new PeopleList(meaning, draft, Optional.of(team.orElse(""))).read(list.get());
                });
    }

    /** The one organization here that is above others here; empty when there is none, or several. */
    private static Optional<String> bureau(DirectoryDraft draft) {
        Set<String> names = draft.all().stream()
                .map(each -> String.valueOf(each.look().getName()))
                .collect(Collectors.toSet());
        List<String> above = draft.all().stream()
                .map(each -> each.look().getSuperior())
                .filter(Objects::nonNull)
                .filter(names::contains)
                .distinct()
                .toList();
        return above.size() == 1 ? Optional.of(above.getFirst()) : Optional.empty();
    }
}
