package org.tongbao.core.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.core.directory.DirectoryLists.Meaning;
import org.tongbao.core.directory.Proposal.Item;
import org.tongbao.core.directory.Proposal.State;
import org.tongbao.core.store.OrganizationSave;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.core.table.TextFile;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;

/**
 * What several files would change together, to be looked at before anything is written: organizations first, then contacts,
 * then teams, each list compared with what those before it would make of the directory. Immutable, any thread.
 *
 * @param sections one for each list found, and one for each file in which there is none
 * @param saves organizations as they would be saved, each once
 */
public record ImportPlan(List<Section> sections, List<OrganizationSave> saves) {

    /** Keeps copies. */
    public ImportPlan {
        sections = List.copyOf(sections);
        saves = List.copyOf(saves);
    }

    /**
     * How the lists are meant.
     *
     * @param now when they are read; what is new in them counts as confirmed then
     * @param from first day of what is new in them; empty when nobody knows since when it is so
     * @param endMissing true when contacts and functions that a list lacks end the day before it begins
     * @param team organization whose team a list is that does not say so; empty when it is to be found out
     */
    public record Terms(Instant now, Optional<LocalDate> from, boolean endMissing, Optional<String> team) {

        Meaning of(String file) {
            return new Meaning(file, now, from, endMissing, team);
        }
    }

    /**
     * One list of one file.
     *
     * @param encoding of a text
     * @param kind empty where the file holds no list
     * @param items what each row is to the directory, then what the list lacks
     * @param findings about the list or the file as a whole
     */
    public record Section(
            String file,
            Optional<TextFile.Encoding> encoding,
            Optional<ListKind> kind,
            List<Item> items,
            List<Finding> findings) {

        /** Keeps copies. */
        public Section {
            items = List.copyOf(items);
            findings = List.copyOf(findings);
        }

        /** How many items are in a state. */
        public long count(State state) {
            return items.stream().filter(item -> item.state() == state).count();
        }
    }

    /**
     * Compares files with the directory.
     *
     * @param known all organizations on record, also those withdrawn; not changed
     */
    public static ImportPlan of(List<ListFile> files, List<StoredOrganization> known, Terms terms) {
        String names = files.stream().map(ListFile::name).collect(Collectors.joining("、"));
        var draft = new DirectoryDraft(known, terms.now(), names);
        Map<ListKind, List<Section>> sections = new EnumMap<>(ListKind.class);
        List<Section> none = new ArrayList<>();
        for (ListKind kind : ListKind.values()) {
            for (ListFile file : files) {
                if (kinds(file).contains(kind)) {
                    sections.computeIfAbsent(kind, key -> new ArrayList<>()).add(section(file, kind, draft, terms));
                }
            }
        }
        for (ListFile file : files) {
            if (kinds(file).isEmpty()) {
                none.add(new Section(file.name(), file.encoding(), Optional.empty(), List.of(), trouble(file)));
            }
        }
        return new ImportPlan(
                Stream.concat(none.stream(), sections.values().stream().flatMap(List::stream))
                        .toList(),
                draft.saves());
    }

    private static List<ListKind> kinds(ListFile file) {
        return file.tables().value().map(ListKind::recognized).orElse(List.of());
    }

    private static Section section(ListFile file, ListKind kind, DirectoryDraft draft, Terms terms) {
        Result<List<Item>> items = DirectoryLists.compare(kind, file.tables().get(), draft, terms.of(file.name()));
        List<Finding> findings = new ArrayList<>(file.tables().findings());
        findings.addAll(items.findings());
        return new Section(
                file.name(), file.encoding(), Optional.of(kind), items.value().orElse(List.of()), findings);
    }

    private static List<Finding> trouble(ListFile file) {
        if (!file.tables().done()) {
            return file.tables().findings();
        }
        Stream<String> headings = Arrays.stream(ListKind.values()).map(kind -> String.join("、", kind.required()));
        return List.of(Finding.error(
                DirectoryFinding.LIST_OF_NO_KIND,
                "",
                Stream.concat(Stream.of(file.name()), headings).toArray()));
    }

    /** How many items of all lists are in each state, all states. */
    public Map<State, Long> counts() {
        return Arrays.stream(State.values())
                .collect(Collectors.toMap(
                        state -> state,
                        state -> sections.stream()
                                .mapToLong(section -> section.count(state))
                                .sum()));
    }

    /** What stands in the way, of files and of rows; nothing may be written then. */
    public List<Finding> faults() {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        section.findings().stream(),
                        section.items().stream().flatMap(item -> item.findings().stream())))
                .filter(finding -> finding.severity() == Severity.ERROR)
                .distinct()
                .toList();
    }

    /** True when something would be written and nothing stands in the way. */
    public boolean usable() {
        return !saves.isEmpty() && faults().isEmpty();
    }

    /** Names of the files. */
    public String files() {
        return sections.stream().map(Section::file).distinct().collect(Collectors.joining("、"));
    }

    /** Ids of the kinds of lists. */
    public String lists() {
        return sections.stream()
                .flatMap(section -> section.kind().stream())
                .distinct()
                .map(ListKind::id)
                .collect(Collectors.joining(","));
    }
}
