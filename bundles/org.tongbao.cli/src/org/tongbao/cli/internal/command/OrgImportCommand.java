package org.tongbao.cli.internal.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.CliFinding;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.directory.ListKind;
import org.tongbao.core.organization.OrganizationService;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.organization.Organization;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings organizations into the store: from files of the exchange format, which say all of one, or from a list, which says
 * level, superior and reviewer of many.
 */
@Component(service = Command.class)
public final class OrgImportCommand implements Command {

    private final OrganizationService organizations;
    private final Stores stores;
    private final DirectoryImport lists;

    /** Over the service, the store and what brings lists in. */
    @Activate
    public OrgImportCommand(
            @Reference OrganizationService organizations, @Reference Stores stores, @Reference DirectoryImport lists) {
        this.organizations = organizations;
        this.stores = stores;
        this.lists = lists;
    }

    @Override
    public String name() {
        return "org import";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "FILE…",
                1,
                Integer.MAX_VALUE,
                Messages.OrgImport_help,
                "tongbao org import organizations.csv --dry-run",
                Options.ofStore(DirectoryImport.dryRun()));
    }

    @Override
    public Outcome run(Call call) {
        boolean list =
                call.operands().size() == 1 && lists.reads(call.operands().getFirst());
        return list ? lists.run(call, ListKind.ORGANIZATIONS) : documents(call);
    }

    private Outcome documents(Call call) {
        List<Read> files = new ArrayList<>();
        List<Finding> errors = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (String name : call.operands()) {
            Result<byte[]> content = IncidentFiles.content(name);
            Result<Organization> read =
                    content.done() ? organizations.read(content.get(), name) : Result.refused(content.findings());
            if (!read.done()) {
                errors.addAll(read.findings());
                continue;
            }
            @Nullable String other = seen.put(read.get().getName(), name);
            if (other != null) {
                errors.add(Finding.error(
                        CliFinding.ORGANIZATION_TWICE, name, name, read.get().getName(), other));
            }
            files.add(new Read(name, read.get(), read.findings()));
        }
        if (!errors.isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, errors);
        }
        boolean dry = call.has(DirectoryImport.DRY_RUN);
        return stores.writing(call, store -> plan(store, files, dry));
    }

    /** What each file would change; refused as a whole where the store cannot be read. */
    private Outcome plan(IncidentStore store, List<Read> files, boolean dry) {
        List<Planned> plans = new ArrayList<>();
        for (Read file : files) {
            Result<Optional<StoredOrganization>> stored = find(store, file.organization());
            if (!stored.done()) {
                return Stores.failed(stored);
            }
            plans.add(stored.get()
                    .map(known -> known(file, known))
                    .orElse(new Planned(file, file.organization(), 0, "new")));
        }
        return carryOut(store, plans, dry);
    }

    private static Result<Optional<StoredOrganization>> find(IncidentStore store, Organization organization) {
        Result<Optional<StoredOrganization>> byId = store.organizations().load(organization.getId());
        return byId.done() && byId.get().isEmpty() ? store.organizations().load(organization.getName()) : byId;
    }

    private Planned known(Read file, StoredOrganization known) {
        Organization merged = organizations.merge(known.organization(), file.organization());
        boolean same = Arrays.equals(organizations.write(merged), organizations.write(known.organization()));
        return new Planned(file, merged, known.revision(), same ? "unchanged" : "changed");
    }

    private Outcome carryOut(IncidentStore store, List<Planned> plans, boolean dry) {
        ObjectNode document = Render.object();
        document.put("dryRun", dry);
        ArrayNode imported = document.putArray("imported");
        List<String> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Planned plan : plans) {
            long revision = plan.revision();
            if (!dry && !plan.state().equals("unchanged")) {
                Result<StoredOrganization> saved =
                        store.organizations().save(plan.organization(), revision, Stores.author(store));
                if (!saved.done()) {
                    Outcome failed = Stores.failed(saved);
                    // what was saved before stays; say which, so that nobody has to guess
                    return new Outcome(failed.status(), document, lines, failed.errors());
                }
                revision = saved.get().revision();
            }
            imported.addObject()
                    .put("file", plan.file().name())
                    .put("id", plan.organization().getId())
                    .put("name", plan.organization().getName())
                    .put("revision", revision)
                    .put("state", plan.state());
            lines.add(Messages.bind(
                    words(plan.state()), plan.file().name(), plan.organization().getName()));
            plan.file().findings().forEach(finding -> lines.add("  " + ClockLines.line(finding)));
            findings.addAll(plan.file().findings());
        }
        if (dry) {
            lines.add(Messages.OrgImport_dry);
        }
        document.set("findings", Render.findings(findings));
        return Outcome.done(document, lines, findings);
    }

    private static String words(String state) {
        return switch (state) {
            case "new" -> Messages.OrgImport_new;
            case "changed" -> Messages.OrgImport_changed;
            default -> Messages.OrgImport_unchanged;
        };
    }

    private record Read(String name, Organization organization, List<Finding> findings) {}

    /** What is to become of a file; revision 0 for an organization that is not there yet. */
    private record Planned(Read file, Organization organization, long revision, String state) {}
}
