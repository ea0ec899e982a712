package org.tongbao.core.internal.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.jdt.annotation.Nullable;
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
import org.tongbao.core.form.FormLines;
import org.tongbao.core.form.FormRegistry;
import org.tongbao.core.procedure.ProcedureFile;
import org.tongbao.core.procedure.ProcedureFinding;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.core.procedure.ProcedureScope;
import org.tongbao.core.rules.PackFile;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.rules.RulePack;
import org.tongbao.severity.Grades;

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
    private final Runnable forgetting = joined::clear;

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

    @Override
    public List<String> ids() {
        return files.keySet().stream().sorted().toList();
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
        Optional<String> id = packs.find(pack).flatMap(this::named);
        if (id.isEmpty()) {
            return List.of();
        }
        @Nullable URL file = files.get(id.get());
        if (file == null) {
            return List.of(unknown(pack, id.get()));
        }
        Result<byte[]> content = content(file);
        String name = PackFile.name(file);
        if (!content.done()) {
            return content.findings();
        }
        Result<Procedure> procedure = ProcedureFile.read(content.get(), name);
        return procedure.done()
                ? ProcedureFile.check(procedure.get(), scope(List.of(pack)), name, FormLines.of(content.get()))
                : procedure.findings();
    }

    @Override
    public Map<Procedure, ProcedureScope> installed() {
        Map<Procedure, ProcedureScope> installed = new LinkedHashMap<>();
        for (String id : ids()) {
            List<String> serving = packs.packs().stream()
                    .filter(pack -> named(pack).filter(id::equals).isPresent())
                    .map(RulePack::getId)
                    .toList();
            find(id).value().ifPresent(procedure -> installed.put(procedure, scope(serving)));
        }
        return installed;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    /** What a procedure may name when it serves these packs. */
    private ProcedureScope scope(List<String> serving) {
        Set<String> clocks = new HashSet<>();
        Set<String> levels = new HashSet<>();
        Map<String, Set<String>> fields = new HashMap<>();
        for (String pack : serving) {
            packs.find(pack).ifPresent(rules -> rules(rules, clocks, levels));
            for (CategoryDescriptor category : categories.categories()) {
                forms.form(category.id(), pack).value().ifPresent(form -> fields(form, fields));
            }
        }
        return new ProcedureScope(clocks, levels, fields, Set.of());
    }

    private static void rules(RulePack pack, Set<String> clocks, Set<String> levels) {
        pack.getClocks().forEach(clock -> clocks.add(String.valueOf(clock.getId())));
        levels.addAll(Grades.codes(pack.getScale()));
    }

    private static void fields(FormDefinition form, Map<String, Set<String>> fields) {
        form.getSections().forEach(section -> section.getFields().forEach(field -> field(field, fields)));
    }

    private static void field(Field field, Map<String, Set<String>> fields) {
        Set<String> options = fields.computeIfAbsent(String.valueOf(field.getId()), key -> new HashSet<>());
        field.getOptions().forEach(option -> options.add(String.valueOf(option.getId())));
        field.getItems().forEach(item -> field(item, fields));
    }

    private Result<Procedure> join(Key key) {
        Optional<String> id = packs.find(key.pack()).flatMap(this::named);
        if (id.isEmpty()) {
            return new Result<>(Optional.empty(), List.of());
        }
        if (!files.containsKey(id.get())) {
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
        @Nullable URL file = files.get(id);
        if (file == null) {
            return Result.refused(Finding.error(ProcedureFinding.UNKNOWN_PROCEDURE, id, id, "–", id));
        }
        Result<byte[]> content = content(file);
        if (!content.done()) {
            return Result.refused(content.findings());
        }
        String name = PackFile.name(file);
        Result<Procedure> procedure = ProcedureFile.read(content.get(), name);
        if (!procedure.done()) {
            return procedure;
        }
        List<Finding> all = new ArrayList<>(
                ProcedureFile.check(procedure.get(), ProcedureScope.UNKNOWN, name, FormLines.of(content.get())));
        if (!id.equals(procedure.get().getId())) {
            all.add(Finding.error(
                    CoreFinding.DEFINITION_ID_DIFFERS,
                    id,
                    name,
                    String.valueOf(procedure.get().getId()),
                    id));
        }
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? Result.refused(all)
                : Result.of(procedure.get(), all);
    }

    private static Finding unknown(String pack, String procedure) {
        return Finding.warning(ProcedureFinding.UNKNOWN_PROCEDURE, pack, pack, pack, procedure);
    }

    private static Result<byte[]> content(URL file) {
        try (InputStream stream = file.openStream()) {
            return Result.of(stream.readAllBytes());
        } catch (IOException e) {
            String name = PackFile.name(file);
            return Result.refused(
                    Finding.error(CoreFinding.DEFINITION_UNREADABLE, name, name, "1", String.valueOf(e.getMessage())));
        }
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
