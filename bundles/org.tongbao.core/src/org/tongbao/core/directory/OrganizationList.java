package org.tongbao.core.directory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.directory.Proposal.Difference;
import org.tongbao.core.directory.Proposal.Item;
import org.tongbao.core.directory.Proposal.State;
import org.tongbao.core.table.Table;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.organization.Organization;

/** A list of organizations, compared. What a row leaves empty stays as it is. */
final class OrganizationList {

    private static final Pattern LEVEL = Pattern.compile("(?:責任等級)?([A-E])級?");

    private static final List<Detail> DETAILS = List.of(
            new Detail(
                    "responsibility",
                    ListColumn.RESPONSIBILITY,
                    Organization::getResponsibility,
                    Organization::setResponsibility),
            new Detail("superior", ListColumn.SUPERIOR, Organization::getSuperior, Organization::setSuperior),
            new Detail("reviewer", ListColumn.REVIEWER, Organization::getReviewer, Organization::setReviewer));

    private final String file;
    private final DirectoryDraft draft;
    private final Map<String, Seen> seen = new HashMap<>();

    OrganizationList(String file, DirectoryDraft draft) {
        this.file = file;
        this.draft = draft;
    }

    List<Item> read(ListKind.Listed list) {
        Set<DirectoryDraft.Entry> before = new HashSet<>(draft.all());
        List<Item> items = new ArrayList<>();
        list.rows().forEach(row -> items.add(item(list, row)));
        before.stream()
                .map(DirectoryDraft.Entry::look)
                .filter(organization -> organization.getResponsibility() != null)
                .filter(organization -> !seen.containsKey(DirectoryDraft.key(organization.getName())))
                .map(organization -> new Item(State.MISSING, 0, organization.getName(), "", List.of(), List.of()))
                .sorted(Comparator.comparing(Item::organization))
                .forEach(items::add);
        return items;
    }

    private Item item(ListKind.Listed list, Table.Row row) {
        String name = list.cell(row, ListColumn.ORGANIZATION);
        if (name.isEmpty()) {
            return faulty(
                    row,
                    "",
                    Finding.error(
                            DirectoryFinding.ROW_INCOMPLETE,
                            "",
                            file,
                            row.number(),
                            ListColumn.ORGANIZATION.heading()));
        }
        Map<String, String> says = new HashMap<>();
        for (Detail detail : DETAILS) {
            String said = list.cell(row, detail.column());
            if (!said.isEmpty()) {
                says.put(detail.field(), said);
            }
        }
        @Nullable String written = says.get("responsibility");
        if (written != null) {
            Optional<String> level = level(written);
            if (level.isEmpty()) {
                return faulty(
                        row,
                        name,
                        Finding.error(DirectoryFinding.RESPONSIBILITY_UNKNOWN, "", file, row.number(), written));
            }
            says.put("responsibility", level.get());
        }
        @Nullable Seen first = seen.putIfAbsent(DirectoryDraft.key(name), new Seen(row.number(), says));
        return first == null ? compared(row, name, says) : again(row, name, says, first);
    }

    private Item again(Table.Row row, String name, Map<String, String> says, Seen first) {
        return first.says().equals(says)
                ? new Item(
                        State.DUPLICATE,
                        row.number(),
                        name,
                        "",
                        List.of(),
                        List.of(Finding.warning(
                                DirectoryFinding.ROW_TWICE, "", file, row.number(), name, first.line())))
                : faulty(
                        row,
                        name,
                        Finding.error(DirectoryFinding.ROW_CONTRADICTS, "", file, row.number(), name, first.line()));
    }

    private Item compared(Table.Row row, String name, Map<String, String> says) {
        Optional<DirectoryDraft.Entry> known = draft.find(name);
        DirectoryDraft.Entry entry = known.orElseGet(() -> draft.add(name));
        List<Difference> differences = new ArrayList<>();
        for (Detail detail : DETAILS) {
            @Nullable String said = says.get(detail.field());
            @Nullable String stands = detail.get().apply(entry.organization());
            String now = stands == null ? "" : stands;
            if (said != null && !said.equals(now)) {
                differences.add(new Difference(detail.field(), now, said));
                detail.set().accept(entry.organization(), said);
                entry.change();
            }
        }
        State state = known.isEmpty() ? State.NEW : differences.isEmpty() ? State.SAME : State.CHANGED;
        return new Item(state, row.number(), entry.organization().getName(), "", differences, List.of());
    }

    private static Item faulty(Table.Row row, String name, Finding why) {
        return new Item(State.FAULTY, row.number(), name, "", List.of(), List.of(why));
    }

    private static Optional<String> level(String written) {
        Matcher level = LEVEL.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT));
        return level.matches() ? Optional.of(level.group(1)) : Optional.empty();
    }

    private record Detail(
            String field,
            ListColumn column,
            Function<Organization, @Nullable String> get,
            BiConsumer<Organization, String> set) {}

    private record Seen(int line, Map<String, String> says) {}
}
