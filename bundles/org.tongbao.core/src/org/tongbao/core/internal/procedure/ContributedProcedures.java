package org.tongbao.core.internal.procedure;

import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.extension.ContributedFiles;
import org.tongbao.core.extension.Contribution;
import org.tongbao.core.extension.ExtensionReader;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.form.FormRegistry;
import org.tongbao.core.procedure.ProcedureFinding;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.core.procedure.ProcedureScope;
import org.tongbao.core.rules.PackFile;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.rules.RulePack;

/** The procedures contributed by bundles. Descriptors are read at once, files when an incident needs them. */
@Component
public final class ContributedProcedures implements ProcedureRegistry {

    /** The extension point read. */
    public static final String POINT = "org.tongbao.core.procedures";

    private final RulePackRegistry packs;
    private final CategoryRegistry categories;
    private final FormRegistry forms;
    private final Map<String, URL> files;
    private final List<Finding> findings;
    private final Map<String, Result<Procedure>> read = new ConcurrentHashMap<>();
    private final Map<Key, Result<Procedure>> joined = new ConcurrentHashMap<>();
    private final Runnable forgetting = this::forget;

    /** Reads what all installed bundles contribute. */
    @Activate
    public ContributedProcedures(
            @Reference IExtensionRegistry registry,
            @Reference RulePackRegistry packs,
            @Reference CategoryRegistry categories,
            @Reference FormRegistry forms) {
        this(registry, ContributedFiles.ofBundles(), packs, categories, forms);
    }

    /** Reads the contributions of a registry whose files are found as given. */
    public ContributedProcedures(
            IExtensionRegistry registry,
            ContributedFiles contributed,
            RulePackRegistry packs,
            CategoryRegistry categories,
            FormRegistry forms) {
        this.packs = packs;
        this.categories = categories;
        this.forms = forms;
        Result<List<Located>> located = new ExtensionReader<Located>(
                        registry, POINT, "procedure", contribution -> locate(contribution, contributed))
                .read();
        files = located.get().stream().collect(Collectors.toUnmodifiableMap(Located::id, Located::file));
        findings = located.findings();
        categories.addListener(forgetting);
        packs.addListener(forgetting);
    }

    @Deactivate
    void stop() {
        categories.removeListener(forgetting);
        packs.removeListener(forgetting);
    }

    private void forget() {
        read.clear();
        joined.clear();
    }

    @Override
    public List<String> ids() {
        var ids = new TreeSet<String>(files.keySet());
        packs.packs().stream()
                .filter(pack -> packs.procedureFile(pack.getId()).isPresent())
                .flatMap(pack -> named(pack).stream())
                .forEach(ids::add);
        return List.copyOf(ids);
    }

    @Override
    public Result<Procedure> find(String id) {
        return read.computeIfAbsent(id, this::read);
    }

    @Override
    public Result<Procedure> procedure(String category, String pack) {
        return joined.computeIfAbsent(new Key(category, pack), this::join);
    }

    @Override
    public List<Finding> check(String pack) {
        return packs.find(pack)
                .map(rules -> check(rules, Optional.of(pack), Optional.empty()))
                .orElse(List.of());
    }

    @Override
    public List<Finding> check(RulePack pack, Optional<String> form, Optional<URL> file) {
        return named(pack)
                .map(id -> file.or(() -> file(id))
                        .map(found -> read(id, found, scope(pack, form)).findings())
                        .orElseGet(() -> List.of(unknown(pack.getId(), id))))
                .orElse(List.of());
    }

    @Override
    public ProcedureScope scope(String pack) {
        return packs.find(pack).map(rules -> scope(rules, Optional.of(pack))).orElse(ProcedureScope.UNKNOWN);
    }

    @Override
    public Map<Procedure, ProcedureScope> installed() {
        Map<Procedure, ProcedureScope> installed = new LinkedHashMap<>();
        for (String id : ids()) {
            find(id).value().ifPresent(procedure -> installed.put(procedure, scope(serving(id))));
        }
        return installed;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    /** What a procedure may name when it serves a pack with the forms of an installed one. */
    private ProcedureScope scope(RulePack pack, Optional<String> form) {
        PackScope scope = new PackScope().add(pack);
        form.ifPresent(owner -> addForms(scope, owner));
        return scope.scope();
    }

    /** What a procedure may name when it serves these packs. */
    private ProcedureScope scope(List<RulePack> serving) {
        PackScope scope = new PackScope();
        for (RulePack pack : serving) {
            scope.add(pack);
            addForms(scope, pack.getId());
        }
        return scope.scope();
    }

    private void addForms(PackScope scope, String pack) {
        for (CategoryDescriptor category : categories.categories()) {
            forms.form(category.id(), pack).value().ifPresent(scope::add);
        }
    }

    /** The packs that name a procedure. */
    private List<RulePack> serving(String procedure) {
        return packs.packs().stream()
                .filter(pack -> named(pack).filter(procedure::equals).isPresent())
                .toList();
    }

    /** The file of a procedure: a bundle's, else one that came with a pack. */
    private Optional<URL> file(String id) {
        return Optional.ofNullable(files.get(id))
                .or(() -> serving(id).stream()
                        .flatMap(pack -> packs.procedureFile(pack.getId()).stream())
                        .findFirst());
    }

    private Result<Procedure> join(Key key) {
        Optional<String> id = packs.find(key.pack()).flatMap(this::named);
        if (id.isEmpty()) {
            return new Result<>(Optional.empty(), List.of());
        }
        if (file(id.get()).isEmpty()) {
            return Result.refused(unknown(key.pack(), id.get()));
        }
        Optional<CategoryDescriptor> category = categories.find(key.category());
        return category.isEmpty()
                ? find(id.get())
                : find(id.get()).then(procedure -> new CategorySteps(category.get()).join(procedure));
    }

    private Optional<String> named(RulePack pack) {
        return Optional.ofNullable(pack.getProcedure()).filter(id -> !id.isBlank());
    }

    private Result<Procedure> read(String id) {
        PackScope scope = new PackScope();
        serving(id).forEach(pack -> scope.add(pack));
        ProcedureScope brought =
                new ProcedureScope(Set.of(), Set.of(), Map.of(), scope.scope().events());
        return file(id).map(file -> read(id, file, brought))
                .orElseGet(() -> Result.refused(Finding.error(ProcedureFinding.UNKNOWN_PROCEDURE, id, id, "–", id)));
    }

    /** The procedure in a file, checked; refused with findings when it has an error. */
    private static Result<Procedure> read(String id, URL file, ProcedureScope scope) {
        Result<byte[]> content = PackFile.content(file);
        return content.done()
                ? PackProcedure.read(id, content.get(), PackFile.name(file), scope)
                : Result.refused(content.findings());
    }

    private static Finding unknown(String pack, String procedure) {
        return Finding.warning(ProcedureFinding.UNKNOWN_PROCEDURE, pack, pack, pack, procedure);
    }

    private static Result<Located> locate(Contribution contribution, ContributedFiles files) {
        String path = contribution.attribute("file");
        if (path.isEmpty()) {
            return Result.refused(Finding.error(
                    CoreFinding.EXTENSION_ATTRIBUTE_MISSING,
                    contribution.id(),
                    contribution.contributor(),
                    contribution.id(),
                    contribution.point(),
                    "file"));
        }
        Optional<URL> url = files.find(contribution.element().getContributor(), path);
        return url.map(file -> Result.of(new Located(contribution.id(), file)))
                .orElseGet(() -> Result.refused(Finding.error(
                        CoreFinding.EXTENSION_FILE_MISSING,
                        contribution.id(),
                        contribution.contributor(),
                        contribution.id(),
                        path)));
    }

    private record Located(String id, URL file) {}

    private record Key(String category, String pack) {}
}
