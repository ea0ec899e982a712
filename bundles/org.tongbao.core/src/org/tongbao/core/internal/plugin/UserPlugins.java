package org.tongbao.core.internal.plugin;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.extension.Guard;
import org.tongbao.core.form.Texts;
import org.tongbao.core.internal.registry.CategoryCheck;
import org.tongbao.core.internal.registry.PackDescriptor;
import org.tongbao.core.internal.registry.PackFolder;
import org.tongbao.core.internal.registry.XmlElements;
import org.tongbao.core.plugin.Plugin;
import org.tongbao.core.plugin.PluginFinding;
import org.tongbao.core.plugin.PluginReport;
import org.tongbao.core.plugin.PluginStatus;
import org.tongbao.core.plugin.Plugins;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;

/** The plugins in the user's folder. */
@Component
public final class UserPlugins implements Plugins {

    private final CategoryRegistry categories;
    private final UserBundles bundles;
    private final Guard guard;
    private final Path folder;
    private final PluginReader reader;
    private final PluginStatuses statuses;

    /** They come with their bundles, which may be later than this. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<PluginReport> reports = List.of();

    /** Those of the current user. */
    @Activate
    public UserPlugins(
            @Reference CategoryRegistry categories,
            @Reference RulePackRegistry packs,
            @Reference UserBundles bundles,
            @Reference ProcedureRegistry procedures,
            @Reference Guard guard) {
        this(categories, packs, bundles, procedures, guard, UserData.current().plugins());
    }

    /** Those in a folder. */
    public UserPlugins(
            CategoryRegistry categories,
            RulePackRegistry packs,
            UserBundles bundles,
            ProcedureRegistry procedures,
            Guard guard,
            Path folder) {
        var check = new CategoryCheck(packs, Optional.of(procedures));
        this.categories = categories;
        this.bundles = bundles;
        this.guard = guard;
        this.folder = folder;
        reader = new PluginReader(check);
        statuses = new PluginStatuses(categories, guard, check);
    }

    @Override
    public Result<Plugin> check(Path place) {
        Result<PluginContent> content = PluginContent.read(place);
        return content.done() ? reader.read(place, content.get()) : Result.refused(content.findings());
    }

    @Override
    public synchronized Result<Plugin> install(Path place) {
        Result<PluginContent> content = PluginContent.read(place);
        if (!content.done()) {
            return Result.refused(content.findings());
        }
        Result<Plugin> checked = reader.read(place, content.get());
        if (!checked.done()) {
            return checked;
        }
        Plugin plugin = checked.get();
        boolean jar = plugin.kind() == Plugin.Kind.BUNDLE && !Files.isDirectory(place);
        Path target = folder.resolve(jar ? plugin.id() + ".jar" : plugin.id());
        List<Finding> taken = taken(plugin, target);
        if (!taken.isEmpty()) {
            return Result.refused(taken);
        }
        try {
            var files = new PluginFiles(folder);
            if (jar) {
                files.replace(target, Files.readAllBytes(place));
            } else {
                files.replace(target, wanted(plugin, content.get()));
            }
        } catch (IOException e) {
            return Result.refused(PluginContent.unreadable(target, e));
        }
        refresh();
        return Result.of(
                new Plugin(plugin.kind(), plugin.id(), plugin.version(), plugin.name(), plugin.categories(), target),
                checked.findings());
    }

    @Override
    public Result<List<Plugin>> installed() {
        var plugins = new ArrayList<Plugin>();
        var findings = new ArrayList<Finding>();
        var elements = new XmlElements();
        for (Path place : places(findings)) {
            Result<Plugin> plugin = describe(elements, place);
            findings.addAll(plugin.findings());
            plugin.value().ifPresent(plugins::add);
        }
        plugins.sort(Comparator.comparing(Plugin::id));
        return Result.of(plugins, findings);
    }

    @Override
    public synchronized Result<Plugin> remove(String id) {
        List<Plugin> all = installed().get();
        Optional<Plugin> found = all.stream()
                .filter(plugin -> plugin.id().equals(id))
                .findFirst()
                .or(() -> broken(id));
        if (found.isEmpty()) {
            String known = all.stream().map(Plugin::id).collect(Collectors.joining(", "));
            return Result.refused(Finding.error(PluginFinding.NOT_INSTALLED, id, id, known.isEmpty() ? "–" : known));
        }
        return remove(found.get());
    }

    @Override
    public synchronized Result<Plugin> remove(Plugin plugin) {
        if (!folder.equals(plugin.place().getParent())) {
            throw new IllegalArgumentException("not among the user's plugins: " + plugin);
        }
        try {
            new PluginFiles(folder).remove(plugin.place());
        } catch (IOException e) {
            return Result.refused(PluginContent.unreadable(plugin.place(), e));
        }
        refresh();
        return Result.of(plugin);
    }

    @Override
    public List<Finding> findings() {
        var all = new ArrayList<Finding>(categories.findings());
        all.addAll(bundles.findings());
        guard.findings().stream().filter(finding -> !all.contains(finding)).forEach(all::add);
        all.addAll(reported());
        return all;
    }

    private List<Finding> reported() {
        return reports.stream().flatMap(report -> report.findings().stream()).toList();
    }

    @Override
    public List<PluginStatus> statuses() {
        var own = new ArrayList<PluginStatuses.Own>();
        var beside = new ArrayList<Finding>();
        for (Path place : places(beside)) {
            own.add(new PluginStatuses.Own(place, check(place)));
        }
        beside.addAll(findings());
        return statuses.of(own, beside, Set.copyOf(reported()));
    }

    @Override
    public void addListener(Runnable listener) {
        categories.addListener(listener);
        guard.addListener(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        categories.removeListener(listener);
        guard.removeListener(listener);
    }

    private void refresh() {
        bundles.refresh();
        categories.refresh();
    }

    /** Categories that somebody else contributes: an earlier version of the plugin itself is not somebody else. */
    private List<Finding> taken(Plugin plugin, Path target) {
        var taken = new ArrayList<Finding>();
        for (String id : plugin.categories()) {
            categories.find(id).ifPresent(known -> {
                String owner = known.contributor();
                if (!owner.equals(PackFolder.contributor(target)) && !owner.equals(plugin.id())) {
                    taken.add(Finding.error(PluginFinding.ID_TAKEN, id, plugin.id(), id, owner));
                }
            });
        }
        return taken;
    }

    /** Of a pack the files it names, whatever else lies there; of a bundle all. */
    private static Map<String, byte[]> wanted(Plugin plugin, PluginContent content) {
        if (plugin.kind() == Plugin.Kind.BUNDLE) {
            return content.files();
        }
        Map<String, byte[]> wanted = new TreeMap<>();
        content.file(PackDescriptor.FILE).ifPresent(file -> {
            wanted.put(PackDescriptor.FILE, file);
            PackDescriptor pack = PackDescriptor.read(new XmlElements(), file, PackDescriptor.FILE)
                    .get();
            for (String path : pack.files().paths()) {
                content.file(path).ifPresent(named -> wanted.put(path, named));
            }
        });
        return wanted;
    }

    /** What lies in the folder; names that begin with a dot are being installed or removed. */
    private List<Path> places(List<Finding> findings) {
        var places = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
                for (Path child : children) {
                    if (!String.valueOf(child.getFileName()).startsWith(".")) {
                        places.add(child);
                    }
                }
            } catch (IOException e) {
                findings.add(PluginContent.unreadable(folder, e));
            }
        }
        return places;
    }

    private Result<Plugin> describe(XmlElements elements, Path place) {
        if (Files.isRegularFile(place.resolve(PackDescriptor.FILE))) {
            return PackFolder.descriptor(elements, place)
                    .map(pack -> new Plugin(
                            Plugin.Kind.PACK,
                            pack.id(),
                            pack.version(),
                            Texts.pick(pack.name(), pack.nameEn()),
                            List.of(pack.id()),
                            place));
        }
        Result<Plugin> plugin = check(place);
        String file = String.valueOf(place.getFileName());
        return new Result<>(
                plugin.value(),
                plugin.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> Finding.error(PluginFinding.BUNDLE_REFUSED, file, file, finding.message()))
                        .toList());
    }

    /** A plugin that cannot be read any more still has the name of its folder or jar, and can be removed by it. */
    private Optional<Plugin> broken(String id) {
        if (!PluginContent.safe(id) || id.startsWith(".") || id.contains("/")) {
            return Optional.empty();
        }
        for (Path place : List.of(folder.resolve(id), folder.resolve(id + ".jar"))) {
            if (Files.exists(place)) {
                return Optional.of(new Plugin(Plugin.Kind.PACK, id, "", id, List.of(), place));
            }
        }
        return Optional.empty();
    }
}
