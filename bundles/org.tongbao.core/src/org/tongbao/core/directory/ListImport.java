package org.tongbao.core.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.tongbao.core.organization.OrganizationService;
import org.tongbao.core.organization.Withdrawal;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.OrganizationSave;
import org.tongbao.core.store.OrganizationStore;
import org.tongbao.core.store.Remark;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Event;
import org.tongbao.model.organization.Organization;

/**
 * Brings lists into a store, each as a whole or not at all, and takes them back likewise. Blocking: never on the UI thread.
 */
public final class ListImport {

    private static final int NAMED = 5;

    private final OrganizationService service;
    private final IncidentStore store;

    /** Over a store. */
    public ListImport(OrganizationService service, IncidentStore store) {
        this.service = service;
        this.store = store;
    }

    /**
     * Writes what a list changes.
     *
     * @param file its name
     * @param author goes to the history
     * @param progress as of {@link OrganizationStore#saveAll(List, String, IntPredicate)}
     * @return id of the import, by which it can be taken back; empty when there was nothing to write. Refused as by the store
     */
    public Result<Optional<String>> carryOut(Proposal proposal, String file, String author, IntPredicate progress) {
        return carryOut(proposal.saves(), new Source(proposal.kind().id(), file), author, progress);
    }

    /** The same with several lists, which are taken back together. */
    public Result<Optional<String>> carryOut(ImportPlan plan, String author, IntPredicate progress) {
        return carryOut(plan.saves(), new Source(plan.lists(), plan.files()), author, progress);
    }

    private Result<Optional<String>> carryOut(
            List<OrganizationSave> saves, Source source, String author, IntPredicate progress) {
        if (saves.isEmpty()) {
            return Result.of(Optional.empty());
        }
        String id = UUID.randomUUID().toString();
        List<Remark> remarks = List.of(Imported.remark(id, source.lists(), source.files()));
        return organizations()
                .saveAll(saves.stream().map(save -> save.with(remarks)).toList(), author, progress)
                .map(saved -> Optional.of(id));
    }

    /** Where changes come from: ids of lists and names of files. */
    private record Source(String lists, String files) {}

    /** All lists that were brought in, the latest first. */
    public Result<List<Imported>> imports() {
        return organizations().remarks(Remark.IMPORT).map(Imported::of);
    }

    /**
     * Takes a list back: what it changed is as it was, organizations that it added are withdrawn, and what people wrote down
     * about them stays.
     *
     * @param author goes to the history
     * @param progress as of {@link OrganizationStore#saveAll(List, String, IntPredicate)}
     * @return what was taken back; refused with {@code import-unknown}, {@code import-undone}, {@code import-changed-since} when
     *     somebody changed one of its organizations, and as by the store
     */
    public Result<Imported> undo(String id, String author, Instant now, IntPredicate progress) {
        Result<List<Imported>> imports = imports();
        if (!imports.done()) {
            return Result.refused(imports.findings());
        }
        Optional<Imported> found =
                imports.get().stream().filter(each -> each.id().equals(id)).findFirst();
        Optional<Finding> refusal = refusal(id, found);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        List<OrganizationSave> saves = new ArrayList<>();
        for (Imported.Part part : found.get().parts()) {
            Result<OrganizationSave> before = before(part, author, now);
            if (!before.done()) {
                return Result.refused(before.findings());
            }
            saves.add(before.get().with(List.of(Imported.undoing(id))));
        }
        return organizations().saveAll(saves, author, progress).map(saved -> found.get());
    }

    private static Optional<Finding> refusal(String id, Optional<Imported> found) {
        if (found.isEmpty()) {
            return Optional.of(Finding.error(DirectoryFinding.IMPORT_UNKNOWN, id, id));
        }
        Imported imported = found.get();
        if (imported.undone()) {
            return Optional.of(Finding.error(DirectoryFinding.IMPORT_UNDONE, id, imported.file()));
        }
        List<String> changed = imported.parts().stream()
                .filter(part -> !part.intact())
                .map(Imported.Part::name)
                .toList();
        String names = changed.stream().limit(NAMED).collect(Collectors.joining("、"));
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.error(
                        DirectoryFinding.IMPORT_CHANGED_SINCE, id, imported.file(), changed.size(), names));
    }

    private Result<OrganizationSave> before(Imported.Part part, String author, Instant now) {
        Result<Optional<StoredOrganization>> loaded = organizations().load(part.organization());
        Result<List<HistoryRecord>> history = store.history(part.organization());
        if (!loaded.done() || !history.done()) {
            return Result.refused(loaded.done() ? history.findings() : loaded.findings());
        }
        Organization organization = loaded.get().orElseThrow().organization();
        List<HistoryRecord> changes = history.get().stream()
                .filter(each -> each.revision() == part.revision())
                .toList();
        return new FormerOrganization(service, organization).before(changes).map(former -> {
            if (part.revision() == 1 || reinstated(former, changes)) {
                Event withdrawn = Withdrawal.event(Withdrawal.WITHDRAWN, now, "");
                withdrawn.setBy(author);
                former.getEvents().add(withdrawn);
            }
            return new OrganizationSave(former, part.revision());
        });
    }

    private static boolean reinstated(Organization organization, List<HistoryRecord> changes) {
        return organization.getEvents().stream()
                .filter(event -> Withdrawal.REINSTATED.equals(event.getType()))
                .anyMatch(event ->
                        changes.stream().anyMatch(each -> each.subject().equals("events/" + event.getId())));
    }

    private OrganizationStore organizations() {
        return store.organizations();
    }
}
