package org.tongbao.directory.ui.lists;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.directory.ImportPlan;
import org.tongbao.core.directory.ImportPlan.Terms;
import org.tongbao.core.directory.Imported;
import org.tongbao.core.directory.ListFile;
import org.tongbao.core.directory.ListImport;
import org.tongbao.core.organization.OrganizationService;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.core.table.TableFiles;
import org.tongbao.directory.ui.lists.nls.Messages;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.store.WorkbenchStore;

/**
 * Reads lists, compares them with the directory, brings them in and takes them back, in Jobs; answers come on their threads.
 * Nothing is told while there is no store. Any thread.
 */
@Component(service = ImportDesk.class)
public final class ImportDesk {

    private final WorkbenchStore access;
    private final TableFiles tables;
    private final OrganizationService organizations;
    private final Clock clock = Clock.systemUTC();

    /** Over the workbench's store. */
    @Activate
    public ImportDesk(
            @Reference WorkbenchStore access,
            @Reference TableFiles tables,
            @Reference OrganizationService organizations) {
        this.access = access;
        this.tables = tables;
        this.organizations = organizations;
    }

    /** How the names of files with lists may end, without the dot. */
    List<String> endings() {
        return tables.endings();
    }

    /** What files would change; refused when the directory cannot be read. */
    void plan(List<Path> files, boolean endMissing, Optional<String> team, Consumer<Result<ImportPlan>> told) {
        run(Messages.Import_reading, store -> {
            List<ListFile> read =
                    files.stream().map(file -> ListFile.read(tables, file)).toList();
            Result<List<StoredOrganization>> known = store.organizations().allEver();
            told.accept(
                    known.map(all -> ImportPlan.of(read, all, new Terms(now(), Optional.empty(), endMissing, team))));
        });
    }

    /** Brings in what was looked at; told is the id of the import. */
    void carryOut(ImportPlan plan, IntPredicate progress, Consumer<Result<Optional<String>>> told) {
        run(Messages.Import_title, store -> {
            var done = new ListImport(organizations, store).carryOut(plan, access.author(), progress);
            if (done.done()) {
                access.tellAll();
            }
            told.accept(done);
        });
    }

    /** Takes an import back. */
    void undo(String id, IntPredicate progress, Consumer<Result<Imported>> told) {
        run(Messages.Import_undoing, store -> {
            var done = new ListImport(organizations, store).undo(id, access.author(), now(), progress);
            if (done.done()) {
                access.tellAll();
            }
            told.accept(done);
        });
    }

    /** The last import, when it can be taken back. */
    void last(Consumer<Optional<Imported>> told) {
        run(
                Messages.Reconcile_reading,
                store -> told.accept(new ListImport(organizations, store)
                        .imports()
                        .value()
                        .flatMap(all -> all.stream().findFirst())
                        .filter(Imported::intact)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private void run(String name, Consumer<IncidentStore> work) {
        access.store().ifPresent(store -> access.run(name, () -> work.accept(store)));
    }
}
