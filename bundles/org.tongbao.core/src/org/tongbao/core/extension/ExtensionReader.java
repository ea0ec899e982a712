package org.tongbao.core.extension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * Reads one extension point into descriptors. Only attributes are read: no contributor is started and no class of it is
 * loaded, so a broken plugin costs its own contribution and a finding that names it, never the others. Any thread.
 *
 * @param <D> descriptor made of one contribution
 */
public final class ExtensionReader<D> {

    /** How the names of the program's own bundles begin. */
    private static final String OWN = "org.tongbao.";

    private final IExtensionRegistry registry;
    private final String point;
    private final String element;
    private final Function<Contribution, Result<D>> describe;

    /**
     * A reader of one extension point.
     *
     * @param registry where contributions are looked up
     * @param point full id of the extension point
     * @param element name of the only element the point knows
     * @param describe makes the descriptor, or refuses with findings that name contributor, id and attribute
     */
    public ExtensionReader(
            IExtensionRegistry registry, String point, String element, Function<Contribution, Result<D>> describe) {
        this.registry = Objects.requireNonNull(registry, "ExtensionReader::registry");
        this.point = Objects.requireNonNull(point, "ExtensionReader::point");
        this.element = Objects.requireNonNull(element, "ExtensionReader::element");
        this.describe = Objects.requireNonNull(describe, "ExtensionReader::describe");
    }

    /** All usable descriptors, by contributor and id; with findings about the others. Always has a value. */
    public Result<List<D>> read() {
        var findings = new ArrayList<Finding>();
        var descriptors = new ArrayList<D>();
        Map<String, String> owners = new HashMap<>();
        for (Contribution contribution : contributions(findings)) {
            String owner = owners.putIfAbsent(contribution.id(), contribution.contributor());
            if (owner != null) {
                findings.add(Finding.error(
                        CoreFinding.EXTENSION_ID_DUPLICATE,
                        contribution.id(),
                        contribution.contributor(),
                        contribution.id(),
                        point,
                        owner));
                continue;
            }
            Result<D> described = describe.apply(contribution);
            findings.addAll(described.findings());
            described.value().ifPresent(descriptors::add);
        }
        return Result.of(List.copyOf(descriptors), findings);
    }

    private List<Contribution> contributions(List<Finding> findings) {
        var contributions = new ArrayList<Contribution>();
        for (IConfigurationElement candidate : registry.getConfigurationElementsFor(point)) {
            try {
                String contributor = text(candidate.getContributor().getName());
                String id = text(candidate.getAttribute("id"));
                if (!element.equals(candidate.getName())) {
                    findings.add(Finding.error(
                            CoreFinding.EXTENSION_ELEMENT_UNKNOWN,
                            contributor,
                            contributor,
                            text(candidate.getName()),
                            point,
                            element));
                } else if (id.isEmpty()) {
                    findings.add(Finding.error(CoreFinding.EXTENSION_ID_MISSING, contributor, contributor, point));
                } else {
                    contributions.add(new Contribution(point, id, contributor, candidate));
                }
            } catch (InvalidRegistryObjectException e) {
                // the contributor went away between listing and reading: nothing is contributed any more
                continue;
            }
        }
        // what comes with the program first: a plugin cannot take its place by its name
        contributions.sort(
                Comparator.comparing((Contribution one) -> !one.contributor().startsWith(OWN))
                        .thenComparing(Contribution::contributor)
                        .thenComparing(Contribution::id));
        return contributions;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
