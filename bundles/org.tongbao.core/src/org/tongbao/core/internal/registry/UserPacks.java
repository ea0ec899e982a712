package org.tongbao.core.internal.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.file.WholeFile;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.core.rules.PackFile;
import org.tongbao.core.rules.PackFinding;
import org.tongbao.core.rules.PackInstaller;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.rules.RulePackRegistry.PackOrigin;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.rules.RulePack;

/** Installs rule packs into the user's folder, as {@code packs/<id>.rules} with its form and procedure beside it. */
@Component
public final class UserPacks implements PackInstaller {

    private final RulePackRegistry registry;
    private final Path folder;
    private final Optional<ProcedureRegistry> procedures;

    /** Into the folder of the current user. */
    @Activate
    public UserPacks(@Reference RulePackRegistry registry, @Reference ProcedureRegistry procedures) {
        this(registry, Optional.of(procedures), UserData.current().packs());
    }

    /** Into a folder; without {@code procedures} a pack's procedure is not looked at. */
    public UserPacks(RulePackRegistry registry, Optional<ProcedureRegistry> procedures, Path folder) {
        this.registry = registry;
        this.procedures = procedures;
        this.folder = folder;
    }

    @Override
    public Result<RulePack> check(Path file) {
        Result<PackDraft> draft = PackFiles.read(file);
        return draft.done() ? check(draft.get()) : Result.refused(draft.findings());
    }

    @Override
    public synchronized Result<RulePack> install(Path file) {
        Result<PackDraft> draft = PackFiles.read(file);
        Result<RulePack> checked = draft.done() ? check(draft.get()) : Result.refused(draft.findings());
        if (!checked.done()) {
            return checked;
        }
        String id = draft.get().id();
        Optional<PackOrigin> owner = registry.origin(id).filter(origin -> !origin.installed());
        if (owner.isPresent() || !PackDescriptor.isId(id)) {
            String other = owner.map(PackOrigin::contributor).orElse(id);
            return Result.refused(Finding.error(PackFinding.ID_TAKEN, id, id, other));
        }
        Optional<Path> form = PackFiles.formFile(file, draft.get().pack().getForm());
        if (form.isEmpty() && !hasForm(checked.get())) {
            return Result.refused(Finding.error(PackFinding.FORM_UNKNOWN, id, id));
        }
        try {
            Files.createDirectories(folder);
            if (form.isPresent()) {
                WholeFile.write(
                        folder.resolve(String.valueOf(form.get().getFileName())), Files.readAllBytes(form.get()));
            }
            Optional<Path> procedure =
                    PackFiles.procedureFile(file, draft.get().pack().getProcedure());
            if (procedure.isPresent()) {
                WholeFile.write(
                        folder.resolve(String.valueOf(procedure.get().getFileName())),
                        Files.readAllBytes(procedure.get()));
            }
            WholeFile.write(folder.resolve(id + PackFiles.RULES), draft.get().content());
        } catch (IOException e) {
            return Result.refused(PackFiles.trouble(folder, e));
        }
        registry.refresh();
        return checked;
    }

    @Override
    public synchronized Result<String> remove(String id) {
        Path file = folder.resolve(PackDescriptor.isId(id) ? id + PackFiles.RULES : ".");
        if (!Files.isRegularFile(file)) {
            String known = registry.packs().stream()
                    .map(RulePack::getId)
                    .filter(other ->
                            registry.origin(other).filter(PackOrigin::installed).isPresent())
                    .collect(Collectors.joining(", "));
            return Result.refused(Finding.error(PackFinding.NOT_INSTALLED, id, id, known.isEmpty() ? "–" : known));
        }
        try {
            Files.delete(file);
            forgetProcedure(id);
        } catch (IOException e) {
            return Result.refused(PackFiles.trouble(file, e));
        }
        registry.refresh();
        return Result.of(id);
    }

    /** A procedure goes with the last pack that names it. */
    private void forgetProcedure(String id) throws IOException {
        Optional<String> procedure = registry.find(id).map(RulePack::getProcedure);
        boolean shared = registry.packs().stream()
                .filter(pack -> !id.equals(pack.getId()))
                .anyMatch(pack -> procedure
                        .filter(name -> name.equals(pack.getProcedure()))
                        .isPresent());
        Optional<Path> file =
                procedure.flatMap(name -> PackFiles.procedureFile(folder.resolve(id + PackFiles.RULES), name));
        if (file.isPresent() && !shared) {
            Files.delete(file.get());
        }
    }

    /** The pack with its procedure: one with errors is not installed, and neither is the pack. */
    private Result<RulePack> check(PackDraft draft) {
        Result<RulePack> pack = PackFile.read(draft.content(), draft.name(), registry::asWritten);
        return pack.then(found -> {
            Optional<String> form = draft.form().isPresent()
                    ? Optional.empty()
                    : Optional.ofNullable(found.getForm()).or(() -> Optional.ofNullable(found.getBase()));
            List<Finding> faults = procedures
                    .map(known -> known.check(found, form, draft.procedure()))
                    .orElse(List.of());
            boolean wrong = faults.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            return wrong ? Result.refused(faults) : Result.of(found, faults);
        });
    }

    private boolean hasForm(RulePack pack) {
        return Optional.ofNullable(pack.getForm())
                .or(() -> Optional.ofNullable(pack.getBase()))
                .flatMap(registry::commonForm)
                .isPresent();
    }
}
