package org.tongbao.core.internal.plugin;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.extension.Guard;
import org.tongbao.core.internal.registry.PackDescriptor;
import org.tongbao.core.plugin.PluginFinding;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * Keeps the running framework's bundles like those in the user's folder {@code plugins}: installs what is new, updates
 * what changed, uninstalls what is gone. Does so when the program starts, before anybody reads a registry, and again when
 * a plugin is installed or removed.
 */
@Component(immediate = true, service = UserBundles.class)
public final class UserBundles {

    private static final String REFERENCE = "reference:";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BundleContext context;
    private final Guard guard;
    private final Path folder;
    private volatile List<Finding> findings = List.of();

    /** Brings the bundles of the current user. */
    @Activate
    public UserBundles(BundleContext context, @Reference Guard guard) {
        this(context, guard, UserData.current().plugins());
    }

    /** Brings the bundles in a folder, which may not exist. */
    public UserBundles(BundleContext context, Guard guard, Path folder) {
        this.context = context;
        this.guard = guard;
        this.folder = folder.toAbsolutePath();
        refresh();
    }

    /** What could not be installed, resolved or started. */
    public List<Finding> findings() {
        return findings;
    }

    /** Looks at the folder again. */
    public synchronized void refresh() {
        var found = new ArrayList<Finding>();
        Map<String, Path> wanted = wanted(found);
        for (Bundle bundle : context.getBundles()) {
            String location = bundle.getLocation();
            if (location.startsWith(location(folder)) && !wanted.containsKey(location)) {
                attempt(location, found, bundle::uninstall);
            }
        }
        var bundles = new ArrayList<Bundle>();
        wanted.forEach((location, place) ->
                attempt(String.valueOf(place.getFileName()), found, () -> bundles.add(brought(location, place))));
        if (!bundles.isEmpty()) {
            context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                    .adapt(FrameworkWiring.class)
                    .resolveBundles(bundles);
            bundles.forEach(bundle -> start(bundle, found));
        }
        findings = List.copyOf(found);
    }

    private Bundle brought(String location, Path place) throws BundleException, IOException {
        @Nullable Bundle known = context.getBundle(location);
        if (known == null) {
            return context.installBundle(location);
        }
        if (changed(place) > known.getLastModified()) {
            known.update();
        }
        return known;
    }

    private void start(Bundle bundle, List<Finding> found) {
        @Nullable BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0) {
            return;
        }
        String name = String.valueOf(bundle.getSymbolicName());
        // starting runs code of the plugin, unless it starts lazily
        Result<Optional<String>> started = guard.call(name, PATIENCE, () -> unresolved(bundle));
        found.addAll(started.findings());
        started.value()
                .flatMap(why -> why)
                .filter(why -> !missesWindows(name))
                .ifPresent(why -> found.add(Finding.error(PluginFinding.BUNDLE_REFUSED, name, name, why)));
    }

    /** On the command line nothing draws, so what belongs to the windows has nothing to stand on: no fault of anybody's. */
    private boolean missesWindows(String name) {
        return name.endsWith(".ui")
                && Arrays.stream(context.getBundles())
                        .noneMatch(bundle -> "org.tongbao.ui".equals(bundle.getSymbolicName()));
    }

    /** Starts a bundle; why it could not be, when what it requires is missing: that is no fault of its code. */
    private static Optional<String> unresolved(Bundle bundle) throws BundleException {
        try {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            return Optional.empty();
        } catch (BundleException e) {
            if (e.getType() == BundleException.RESOLVE_ERROR) {
                return Optional.of(String.valueOf(e.getMessage()).strip());
            }
            throw e;
        }
    }

    /** The bundles in the folder by their locations: jars, and folders with a manifest that are no packs. */
    private Map<String, Path> wanted(List<Finding> found) {
        Map<String, Path> wanted = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return wanted;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String name = String.valueOf(child.getFileName());
                boolean bundle = name.endsWith(".jar")
                        ? Files.isRegularFile(child)
                        : Files.isRegularFile(child.resolve(PluginReader.MANIFEST))
                                && !Files.exists(child.resolve(PackDescriptor.FILE));
                if (bundle && !name.startsWith(".")) {
                    wanted.put(location(child), child);
                }
            }
        } catch (IOException e) {
            found.add(PluginContent.unreadable(folder, e));
        }
        return wanted;
    }

    /** The framework reads the files where they lie instead of copying them. */
    private static String location(Path place) {
        return REFERENCE + place.toUri();
    }

    private static long changed(Path place) throws IOException {
        Path file = Files.isDirectory(place) ? place.resolve(PluginReader.MANIFEST) : place;
        return Files.getLastModifiedTime(file).toMillis();
    }

    private static void attempt(String name, List<Finding> found, Attempt attempt) {
        try {
            attempt.run();
        } catch (BundleException | IOException e) {
            Finding finding = Finding.error(PluginFinding.BUNDLE_REFUSED, name, name, String.valueOf(e.getMessage()));
            found.add(finding);
            ILog.of(UserBundles.class).error(finding.message(), e);
        }
    }

    private interface Attempt {
        void run() throws BundleException, IOException;
    }
}
