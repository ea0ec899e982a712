package org.tongbao.ui.internal.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.extension.Contribution;
import org.tongbao.core.extension.ExtensionReader;
import org.tongbao.core.extension.Guard;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.plugin.PluginReport;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.form.FieldPart;
import org.tongbao.ui.form.FieldParts;

/** The editor parts contributed to the extension point. It is read each time: plugins may come and go. */
@Component
public final class ContributedFieldParts implements FieldParts, PluginReport {

    /** The extension point read. */
    public static final String POINT = "org.tongbao.ui.fieldParts";

    private final IExtensionRegistry registry;
    private final Guard guard;

    /** Reads the parts of a registry. */
    @Activate
    public ContributedFieldParts(@Reference IExtensionRegistry registry, @Reference Guard guard) {
        this.registry = registry;
        this.guard = guard;
    }

    @Override
    public Optional<Source> find(String category, String field) {
        return Optional.ofNullable(read().sources().get(new Place(category, field)));
    }

    @Override
    public List<Finding> findings() {
        return read().findings();
    }

    /** Where a part stands. */
    private record Place(String category, String field) {}

    private record Described(Contribution contribution, Place place) {}

    private record Known(Map<Place, Source> sources, List<Finding> findings) {}

    private Known read() {
        var read = new ExtensionReader<Described>(registry, POINT, "part", ContributedFieldParts::describe).read();
        var findings = new ArrayList<>(read.findings());
        var sources = new LinkedHashMap<Place, Source>();
        for (var described : read.get()) {
            var contribution = described.contribution();
            var earlier = sources.putIfAbsent(described.place(), new Contributed(contribution));
            if (earlier != null) {
                findings.add(Finding.error(
                        CoreFinding.EXTENSION_ID_DUPLICATE,
                        contribution.id(),
                        contribution.contributor(),
                        described.place().category() + ' ' + described.place().field(),
                        POINT,
                        earlier.contributor()));
            }
        }
        return new Known(sources, findings);
    }

    private static Result<Described> describe(Contribution contribution) {
        for (var name : List.of("category", "field", "class")) {
            if (contribution.attribute(name).isEmpty()) {
                return Result.refused(Finding.error(
                        CoreFinding.EXTENSION_ATTRIBUTE_MISSING,
                        contribution.id(),
                        contribution.contributor(),
                        contribution.id(),
                        contribution.point(),
                        name));
            }
        }
        return Result.of(new Described(
                contribution, new Place(contribution.attribute("category"), contribution.attribute("field"))));
    }

    private final class Contributed implements Source {

        private final String contributor;
        private final Callable<FieldPart> instance;

        Contributed(Contribution contribution) {
            contributor = contribution.contributor();
            instance = contribution.instance("class", FieldPart.class);
        }

        @Override
        public String contributor() {
            return contributor;
        }

        @Override
        public Result<FieldPart> make() {
            return guard.call(contributor, instance);
        }

        @Override
        public <T> Result<T> call(FieldPart part, Function<FieldPart, T> work) {
            return guard.call(contributor, () -> work.apply(part));
        }
    }
}
