package org.tongbao.core.internal.registry;

import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.extension.ContributedFiles;
import org.tongbao.core.extension.Contribution;
import org.tongbao.core.extension.ExtensionReader;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.rules.IntervalSettings;
import org.tongbao.core.rules.PackFile;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.seal.Sha256;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.rules.RulePack;

/**
 * The rule packs contributed by bundles and those in the user's folder. A pack with any error is refused as a whole: half
 * a law is no law.
 */
@Component
public final class ContributedRulePacks implements RulePackRegistry {

    /** The extension point read. */
    public static final String POINT = "org.tongbao.core.rulePacks";

    private final List<PackDraft> contributed;
    private final List<Finding> troubles;
    private final Optional<UserData> data;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile State state;

    private record State(List<LoadedPack> installed, List<Finding> findings) {}

    /** Reads the packs of all installed bundles and of the user. */
    @Activate
    public ContributedRulePacks(@Reference IExtensionRegistry registry) {
        this(registry, ContributedFiles.ofBundles(), Optional.of(UserData.current()));
    }

    /** Reads the packs of a registry whose files are found as given. */
    public ContributedRulePacks(IExtensionRegistry registry, ContributedFiles files) {
        this(registry, files, Optional.empty());
    }

    /** Reads the packs of a registry and of a user. */
    public ContributedRulePacks(IExtensionRegistry registry, ContributedFiles files, Optional<UserData> data) {
        var definitions = new DefinitionFiles(files);
        Result<List<PackDraft>> read =
                new ExtensionReader<PackDraft>(registry, POINT, "pack", c -> describe(c, definitions)).read();
        contributed = read.get();
        troubles = read.findings();
        this.data = data;
        state = load();
    }

    @Override
    public List<RulePack> packs() {
        return state.installed().stream().map(LoadedPack::pack).toList();
    }

    @Override
    public Optional<RulePack> find(String id) {
        return installed(id).map(LoadedPack::pack);
    }

    @Override
    public Optional<RulePack> asWritten(String id) {
        return installed(id).map(LoadedPack::written);
    }

    @Override
    public Optional<URL> commonForm(String id) {
        return installed(id).map(LoadedPack::form);
    }

    @Override
    public Optional<URL> procedureFile(String id) {
        return installed(id).flatMap(one -> one.draft().procedure());
    }

    @Override
    public Optional<PackOrigin> origin(String id) {
        return installed(id).map(LoadedPack::origin);
    }

    @Override
    public Optional<RulePack> inForce(Instant awareness) {
        return packs().stream()
                .filter(pack -> PackValidity.covers(pack, awareness))
                .max(Comparator.comparing(RulePack::getValidFrom));
    }

    @Override
    public Optional<RulePack> newest() {
        return packs().stream()
                .max(Comparator.comparing(ContributedRulePacks::from).thenComparing(RulePack::getId));
    }

    @Override
    public Result<RulePack> check(String id) {
        return installed(id)
                .map(LoadedPack::draft)
                .map(draft -> PackFile.read(draft.content(), draft.name(), this::asWritten))
                .orElseGet(() -> Result.refused(List.of()));
    }

    @Override
    public List<Finding> findings() {
        return state.findings();
    }

    @Override
    public void refresh() {
        state = load();
        listeners.forEach(Runnable::run);
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private State load() {
        List<PackDraft> all = new ArrayList<>(contributed);
        List<Finding> findings = new ArrayList<>(troubles);
        data.map(user -> PackFiles.in(user.packs())).ifPresent(files -> {
            all.addAll(files.get());
            findings.addAll(files.findings());
        });
        Result<List<LoadedPack>> loaded = new PackLoader(all).load();
        findings.addAll(loaded.findings());
        IntervalSettings intervals = intervals(findings);
        findings.addAll(
                Settled.unused(loaded.get().stream().map(LoadedPack::pack).toList(), intervals));
        CalendarSettings calendars = calendars(findings);
        List<LoadedPack> sorted = loaded.get().stream()
                .map(one -> one.inUse(UserCalendars.applied(Settled.pack(one.pack(), intervals), calendars)))
                .sorted(Comparator.comparing(one -> one.pack().getId()))
                .toList();
        return new State(sorted, List.copyOf(findings));
    }

    private IntervalSettings intervals(List<Finding> findings) {
        Result<IntervalSettings> read = data.map(user -> IntervalSettings.load(user.intervals()))
                .orElseGet(() -> Result.of(IntervalSettings.NONE));
        findings.addAll(read.findings());
        return read.value().orElse(IntervalSettings.NONE);
    }

    private CalendarSettings calendars(List<Finding> findings) {
        Result<CalendarSettings> read = data.map(user -> CalendarSettings.load(user.calendars()))
                .orElseGet(() -> Result.of(CalendarSettings.NONE));
        findings.addAll(read.findings());
        return read.value().orElse(CalendarSettings.NONE);
    }

    private Optional<LoadedPack> installed(String id) {
        return state.installed().stream()
                .filter(one -> one.pack().getId().equals(id))
                .findFirst();
    }

    private static LocalDate from(RulePack pack) {
        return pack.getValidFrom() == null ? LocalDate.MIN : pack.getValidFrom();
    }

    private static Result<PackDraft> describe(Contribution contribution, DefinitionFiles definitions) {
        Result<URL> rules = definitions.file(contribution, "rules");
        Result<URL> form = definitions.file(contribution, "form");
        var findings = new ArrayList<Finding>(rules.findings());
        findings.addAll(form.findings());
        if (!rules.done() || !form.done()) {
            return Result.refused(findings);
        }
        String name = PackFile.name(rules.get());
        Result<byte[]> content = PackFile.content(rules.get());
        Result<RulePack> pack =
                content.done() ? PackSource.parse(content.get(), name) : Result.refused(content.findings());
        findings.addAll(pack.findings());
        if (!pack.done()) {
            return Result.refused(findings);
        }
        if (!contribution.id().equals(pack.get().getId())) {
            findings.add(Finding.error(
                    CoreFinding.DEFINITION_ID_DIFFERS,
                    contribution.id(),
                    name,
                    pack.get().getId(),
                    contribution.id()));
        }
        var origin = new PackOrigin(contribution.contributor(), Sha256.of(content.get()), false);
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR)
                ? Result.refused(findings)
                : Result.of(
                        new PackDraft(
                                pack.get(), content.get(), name, origin, Optional.of(form.get()), Optional.empty()),
                        findings);
    }
}
