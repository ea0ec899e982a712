package org.tongbao.core.internal.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.extension.Guard;
import org.tongbao.core.internal.registry.CategoryCheck;
import org.tongbao.core.internal.registry.CategoryFiles;
import org.tongbao.core.internal.registry.PackFolder;
import org.tongbao.core.plugin.Plugin;
import org.tongbao.core.plugin.PluginFinding;
import org.tongbao.core.plugin.PluginStatus;
import org.tongbao.core.plugin.PluginStatus.Origin;
import org.tongbao.core.plugin.PluginStatus.State;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;

/** Puts together what is known of every plugin: which there are, what they bring, what is wrong with which of them. */
final class PluginStatuses {

    private final CategoryRegistry categories;
    private final Guard guard;
    private final CategoryCheck check;

    PluginStatuses(CategoryRegistry categories, Guard guard, CategoryCheck check) {
        this.categories = categories;
        this.guard = guard;
        this.check = check;
    }

    /**
     * Something in the user's folder.
     *
     * @param place the folder or file
     * @param checked what it is, with all findings about its files
     */
    record Own(Path place, Result<Plugin> checked) {

        private String file() {
            return String.valueOf(place.getFileName());
        }

        private Origin origin() {
            boolean bundle = checked.value()
                    .map(plugin -> plugin.kind() == Plugin.Kind.BUNDLE)
                    .orElseGet(() -> file().endsWith(".jar") || Files.exists(place.resolve(PluginReader.MANIFEST)));
            return bundle ? Origin.BUNDLE : Origin.PACK;
        }
    }

    /**
     * How each stands, those in trouble first.
     *
     * @param own what lies in the user's folder
     * @param findings of registries, framework and guard; the first argument names the plugin
     * @param reported those of them that are about single contributions, beside which the plugin's others are used
     */
    List<PluginStatus> of(List<Own> own, List<Finding> findings, Set<Finding> reported) {
        var statuses = new ArrayList<PluginStatus>();
        Set<Finding> left = new LinkedHashSet<>(findings);
        Set<String> names = new LinkedHashSet<>();
        for (Own one : own) {
            statuses.add(status(one, left, names, reported));
        }
        for (var bundle : contributors(names).entrySet()) {
            List<Finding> found = about(Set.of(bundle.getKey()), left);
            bundle.getValue().forEach(category -> found.addAll(form(category)));
            statuses.add(builtIn(bundle.getKey(), bundle.getValue(), found, reported));
        }
        // one that failed and was removed since then is nobody's trouble any more
        left.removeIf(finding -> guard.findings().contains(finding) && Platform.getBundle(whose(finding)) == null);
        byContributor(left).forEach((name, found) -> statuses.add(builtIn(name, List.of(), found, reported)));
        statuses.sort(Comparator.comparing(PluginStatus::state)
                .thenComparing(PluginStatus::origin, Comparator.reverseOrder())
                .thenComparing(PluginStatus::name)
                .thenComparing(PluginStatus::id));
        return statuses;
    }

    private PluginStatus status(Own one, Set<Finding> left, Set<String> names, Set<Finding> reported) {
        String contributor = PackFolder.contributor(one.place());
        Optional<Plugin> plugin = one.checked().value();
        String id = plugin.map(Plugin::id).orElseGet(() -> one.file().replaceFirst("\\.jar$", ""));
        Set<String> mine = Set.copyOf(List.of(contributor, id, one.file()));
        names.addAll(mine);
        List<Finding> found = new ArrayList<>(one.checked().findings());
        about(mine, left).stream().filter(finding -> !found.contains(finding)).forEach(found::add);
        // the registry names the file of a descriptor from outside; the check has said the same already
        left.removeIf(finding -> finding.args().stream()
                .anyMatch(arg -> String.valueOf(arg).startsWith(contributor + '/')
                        || String.valueOf(arg).startsWith(one.place().toString())));
        List<CategoryDescriptor> known = categories.categories().stream()
                .filter(category -> mine.contains(category.contributor()))
                .toList();
        return new PluginStatus(
                id,
                plugin.map(Plugin::name)
                        .or(() -> known.stream().map(CategoryDescriptor::name).findFirst())
                        .orElse(id),
                plugin.map(Plugin::version).orElse(""),
                one.origin(),
                known.stream().map(CategoryDescriptor::name).toList(),
                state(id, !known.isEmpty(), found, reported),
                sorted(found),
                Optional.of(plugin.orElseGet(() -> new Plugin(
                        one.origin() == Origin.PACK ? Plugin.Kind.PACK : Plugin.Kind.BUNDLE,
                        id,
                        "",
                        id,
                        known.stream().map(CategoryDescriptor::id).toList(),
                        one.place()))));
    }

    private PluginStatus builtIn(
            String name, List<CategoryDescriptor> known, List<Finding> found, Set<Finding> reported) {
        @Nullable Bundle bundle = Platform.getBundle(name);
        String title = bundle == null
                ? name
                : Optional.ofNullable(bundle.getHeaders().get(Constants.BUNDLE_NAME))
                        .orElse(name);
        return new PluginStatus(
                name,
                title,
                bundle == null ? "" : bundle.getVersion().toString(),
                Origin.BUILT_IN,
                known.stream().map(CategoryDescriptor::name).toList(),
                state(name, !known.isEmpty(), found, reported),
                sorted(found),
                Optional.empty());
    }

    private State state(String id, boolean offered, List<Finding> found, Set<Finding> reported) {
        List<Finding> errors = found.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (guard.quarantined(id).isPresent()) {
            return State.QUARANTINED;
        }
        if (!errors.isEmpty()) {
            return offered || reported.containsAll(errors) ? State.PARTLY : State.REFUSED;
        }
        return found.isEmpty() ? State.WORKS : State.DOUBTFUL;
    }

    /** Contributing bundles that are none of the user's, with their categories. */
    private Map<String, List<CategoryDescriptor>> contributors(Set<String> own) {
        Map<String, List<CategoryDescriptor>> all = new LinkedHashMap<>();
        for (CategoryDescriptor category : categories.categories()) {
            if (!own.contains(category.contributor())) {
                all.computeIfAbsent(category.contributor(), key -> new ArrayList<>())
                        .add(category);
            }
        }
        return all;
    }

    private List<Finding> form(CategoryDescriptor category) {
        URL url = category.form();
        try (InputStream stream = url.openStream()) {
            byte[] content = stream.readAllBytes();
            return check.check(
                    category.contributor(),
                    new CategoryFiles(category.id(), url.getPath(), "", ""),
                    path -> Optional.of(content));
        } catch (IOException e) {
            return List.of(Finding.error(
                    PluginFinding.UNREADABLE, url.toString(), url.toString(), String.valueOf(e.getMessage())));
        }
    }

    /** Takes out the findings about a plugin that goes by any of these names. */
    private static List<Finding> about(Set<String> names, Set<Finding> left) {
        List<Finding> found = new ArrayList<>(
                left.stream().filter(finding -> names.contains(whose(finding))).toList());
        found.forEach(left::remove);
        return found;
    }

    private static Map<String, List<Finding>> byContributor(Set<Finding> left) {
        Map<String, List<Finding>> all = new LinkedHashMap<>();
        left.forEach(finding ->
                all.computeIfAbsent(whose(finding), key -> new ArrayList<>()).add(finding));
        return all;
    }

    private static String whose(Finding finding) {
        return finding.args().isEmpty()
                ? finding.subject()
                : String.valueOf(finding.args().get(0));
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
