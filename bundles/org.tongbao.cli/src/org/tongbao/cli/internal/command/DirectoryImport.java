package org.tongbao.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.CliFinding;
import org.tongbao.cli.internal.Interruption;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.directory.DirectoryLists;
import org.tongbao.core.directory.DirectoryLists.Meaning;
import org.tongbao.core.directory.ListImport;
import org.tongbao.core.directory.ListKind;
import org.tongbao.core.directory.Proposal;
import org.tongbao.core.directory.Proposal.Item;
import org.tongbao.core.directory.Proposal.State;
import org.tongbao.core.organization.OrganizationService;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.core.table.Table;
import org.tongbao.core.table.TableFiles;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings a list of organizations, contacts or a team into the store: whole, or not at all. */
@Component(service = DirectoryImport.class)
public final class DirectoryImport {

    static final String DRY_RUN = "--dry-run";
    static final String FROM = "--from";
    static final String END_MISSING = "--end-missing";
    static final String ORG = "--org";

    private final TableFiles tables;
    private final Stores stores;
    private final OrganizationService organizations;
    private final Interruption interruption;
    private final Clock clock = Clock.systemUTC();

    /** Over the formats and the store. */
    @Activate
    public DirectoryImport(
            @Reference TableFiles tables,
            @Reference Stores stores,
            @Reference OrganizationService organizations,
            @Reference Interruption interruption) {
        this.tables = tables;
        this.stores = stores;
        this.organizations = organizations;
        this.interruption = interruption;
    }

    /** True for files that hold tables, by their names. */
    boolean reads(String name) {
        return tables.reads(name);
    }

    static Option dryRun() {
        return new Option(DRY_RUN, "", Messages.Option_dryRun);
    }

    static Option from() {
        return new Option(FROM, "DATE", Messages.Option_from);
    }

    static Option endMissing() {
        return new Option(END_MISSING, "", Messages.Option_endMissing);
    }

    /** Reads the file that the call names, compares and, unless it is only to be tried, saves. */
    Outcome run(Call call, ListKind kind) {
        String name = call.operands().getFirst();
        Result<Optional<LocalDate>> from = Options.day(call, FROM, clock);
        if (!from.done()) {
            return Outcome.failed(ExitStatus.USAGE, from.findings());
        }
        Result<List<Table>> read = read(name);
        if (!read.done() || read.findings().stream().anyMatch(DirectoryImport::isError)) {
            return Outcome.failed(ExitStatus.USAGE, read.findings());
        }
        var meaning = new Meaning(name, clock.instant(), from.get(), call.has(END_MISSING), call.option(ORG));
        return stores.writing(call, store -> compared(call, store, kind, read, meaning));
    }

    private Result<List<Table>> read(String name) {
        try {
            return tables.read(Path.of(name), name);
        } catch (InvalidPathException e) {
            return Result.refused(Finding.error(CliFinding.FILE_MISSING, name, name, Messages.File_name));
        }
    }

    private Outcome compared(Call call, IncidentStore store, ListKind kind, Result<List<Table>> read, Meaning meaning) {
        Result<List<StoredOrganization>> known = store.organizations().allEver();
        if (!known.done()) {
            return Stores.failed(known);
        }
        Result<Proposal> proposal = DirectoryLists.compare(kind, read.get(), known.get(), meaning);
        if (!proposal.done()) {
            return Outcome.failed(ExitStatus.USAGE, proposal.findings());
        }
        List<Finding> faults = proposal.get().items().stream()
                .flatMap(item -> item.findings().stream())
                .filter(DirectoryImport::isError)
                .toList();
        if (!faults.isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, faults);
        }
        boolean dry = call.has(DRY_RUN);
        Result<Optional<String>> saved = dry ? Result.of(Optional.empty()) : carryOut(store, proposal.get(), meaning);
        return saved.done()
                ? answer(meaning.file(), proposal.get(), dry, saved.get(), read.findings())
                : Stores.failed(saved);
    }

    private Result<Optional<String>> carryOut(IncidentStore store, Proposal proposal, Meaning meaning) {
        IProgressMonitor monitor = interruption.monitor();
        return new ListImport(organizations, store)
                .carryOut(proposal, meaning.file(), Stores.author(store), written -> !monitor.isCanceled());
    }

    private static Outcome answer(
            String file, Proposal proposal, boolean dry, Optional<String> imported, List<Finding> ofFile) {
        ObjectNode document = Render.object();
        imported.ifPresentOrElse(id -> document.put("import", id), () -> document.putNull("import"));
        document.put("file", file);
        document.put("list", id(proposal.kind()));
        document.put("dryRun", dry);
        Map<State, Long> counts = proposal.counts();
        ObjectNode numbers = document.putObject("counts");
        counts.forEach((state, number) -> numbers.put(id(state), number));
        document.put("organizations", proposal.saves().size());
        ArrayNode rows = document.putArray("rows");
        List<String> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(ofFile);
        for (Item item : proposal.items()) {
            rows.add(row(item));
            findings.addAll(item.findings());
            if (item.state() != State.SAME) {
                lines.add(line(item));
            }
        }
        document.set("findings", Render.findings(ofFile));
        lines.add(Messages.bind(Messages.DirectoryImport_sum, new Object[] {
            counts.get(State.NEW),
            counts.get(State.CHANGED),
            counts.get(State.SAME),
            counts.get(State.MISSING),
            counts.get(State.DUPLICATE),
            proposal.saves().size()
        }));
        if (dry) {
            lines.add(Messages.OrgImport_dry);
        }
        imported.ifPresent(id -> lines.add(Messages.bind(Messages.DirectoryImport_undo, id)));
        return Outcome.done(document, lines, findings);
    }

    private static ObjectNode row(Item item) {
        ObjectNode node = Render.object();
        node.put("line", item.line());
        node.put("state", id(item.state()));
        node.put("organization", item.organization());
        node.put("subject", item.subject());
        ArrayNode differences = node.putArray("differences");
        item.differences()
                .forEach(each -> differences
                        .addObject()
                        .put("field", each.field())
                        .put("before", each.before())
                        .put("after", each.after()));
        node.set("findings", Render.findings(item.findings()));
        return node;
    }

    private static String line(Item item) {
        String subject = item.subject().isEmpty() ? "" : "　" + item.subject();
        String differences = item.differences().stream()
                .map(each -> each.before().isEmpty() ? each.after() : each.before() + " → " + each.after())
                .collect(Collectors.joining("；"));
        String place = item.line() == 0 ? "" : Messages.bind(Messages.DirectoryImport_line, item.line());
        return Messages.bind(
                        Messages.DirectoryImport_row,
                        new Object[] {words(item.state()), place, item.organization() + subject, differences})
                .stripTrailing();
    }

    private static String words(State state) {
        return switch (state) {
            case NEW -> Messages.DirectoryImport_new;
            case CHANGED -> Messages.DirectoryImport_changed;
            case SAME -> Messages.DirectoryImport_same;
            case MISSING -> Messages.DirectoryImport_missing;
            case DUPLICATE -> Messages.DirectoryImport_duplicate;
            case FAULTY -> Messages.DirectoryImport_faulty;
        };
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
