package org.tongbao.core.internal.registry;

import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.extension.ContributedFiles;
import org.tongbao.core.extension.Contribution;
import org.tongbao.core.extension.ExtensionReader;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.rules.PackFile;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.rules.RulePack;

/** The rule packs contributed by bundles. A pack with any error is refused as a whole: half a law is no law. */
@Component
public final class ContributedRulePacks implements RulePackRegistry {

    /** The extension point read. */
    public static final String POINT = "org.tongbao.core.rulePacks";

    private final List<Installed> installed;
    private final List<Finding> findings;

    /** Reads the packs of all installed bundles. */
    @Activate
    public ContributedRulePacks(@Reference IExtensionRegistry registry) {
        this(registry, ContributedFiles.ofBundles());
    }

    /** Reads the packs of a registry whose files are found as given. */
    public ContributedRulePacks(IExtensionRegistry registry, ContributedFiles files) {
        var definitions = new DefinitionFiles(files);
        Result<List<Installed>> read =
                new ExtensionReader<Installed>(registry, POINT, "pack", c -> describe(c, definitions)).read();
        installed = read.get().stream()
                .sorted(Comparator.comparing(i -> i.pack().getId()))
                .toList();
        findings = read.findings();
    }

    @Override
    public List<RulePack> packs() {
        return installed.stream().map(Installed::pack).toList();
    }

    @Override
    public Optional<RulePack> find(String id) {
        return installed(id).map(Installed::pack);
    }

    @Override
    public Optional<URL> commonForm(String id) {
        return installed(id).map(Installed::form);
    }

    @Override
    public Optional<RulePack> inForce(Instant awareness) {
        return installed.stream()
                .map(Installed::pack)
                .filter(pack -> PackValidity.covers(pack, awareness))
                .max(Comparator.comparing(RulePack::getValidFrom));
    }

    @Override
    public Optional<RulePack> newest() {
        return installed.stream()
                .map(Installed::pack)
                .max(Comparator.comparing(ContributedRulePacks::from).thenComparing(RulePack::getId));
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    private Optional<Installed> installed(String id) {
        return installed.stream().filter(i -> i.pack().getId().equals(id)).findFirst();
    }

    private static LocalDate from(RulePack pack) {
        return pack.getValidFrom() == null ? LocalDate.MIN : pack.getValidFrom();
    }

    private static Result<Installed> describe(Contribution contribution, DefinitionFiles definitions) {
        Result<URL> rules = definitions.file(contribution, "rules");
        Result<URL> form = definitions.file(contribution, "form");
        var findings = new ArrayList<Finding>(rules.findings());
        findings.addAll(form.findings());
        if (!rules.done() || !form.done()) {
            return Result.refused(findings);
        }
        Result<RulePack> pack = PackFile.read(rules.get());
        findings.addAll(pack.findings());
        if (!pack.done()) {
            return Result.refused(findings);
        }
        if (!contribution.id().equals(pack.get().getId())) {
            findings.add(Finding.error(
                    CoreFinding.DEFINITION_ID_DIFFERS,
                    contribution.id(),
                    PackFile.name(rules.get()),
                    pack.get().getId(),
                    contribution.id()));
        }
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR)
                ? Result.refused(findings)
                : Result.of(new Installed(pack.get(), form.get()), findings);
    }

    private record Installed(RulePack pack, URL form) {}
}
