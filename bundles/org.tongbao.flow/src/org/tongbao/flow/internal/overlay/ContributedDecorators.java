package org.tongbao.flow.internal.overlay;

import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.extension.Contribution;
import org.tongbao.core.extension.ExtensionReader;
import org.tongbao.core.extension.Guard;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.plugin.PluginReport;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.flow.overlay.Marks;
import org.tongbao.flow.overlay.StepDecorator;
import org.tongbao.flow.overlay.StepDecorators;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.procedure.Procedure;

/** The decorators of the extension point. It is read each time: plugins may come and go. */
@Component(service = {StepDecorators.class, PluginReport.class})
public final class ContributedDecorators implements StepDecorators, PluginReport {

    /** The extension point read. */
    public static final String POINT = "org.tongbao.flow.stepDecorators";

    /**
     * A decorator before it is made.
     *
     * @param contributor name of its bundle
     * @param category the only one of whose incidents it wants to know; empty: all
     * @param instance makes it
     */
    public record Source(String contributor, String category, Callable<StepDecorator> instance) {}

    private final IExtensionRegistry registry;
    private final Guard guard;

    /** Reads the decorators of a registry. */
    @Activate
    public ContributedDecorators(@Reference IExtensionRegistry registry, @Reference Guard guard) {
        this.registry = registry;
        this.guard = guard;
    }

    @Override
    public boolean any() {
        return registry.getConfigurationElementsFor(POINT).length > 0;
    }

    @Override
    public Marks marks(Incident incident, Assessment assessment, Procedure procedure) {
        return new Asking(guard, read().get()).marks(incident, assessment, procedure);
    }

    @Override
    public List<Finding> findings() {
        return read().findings();
    }

    private Result<List<Source>> read() {
        return new ExtensionReader<Source>(registry, POINT, "decorator", ContributedDecorators::describe).read();
    }

    private static Result<Source> describe(Contribution contribution) {
        return contribution.attribute("class").isEmpty()
                ? Result.refused(Finding.error(
                        CoreFinding.EXTENSION_ATTRIBUTE_MISSING,
                        contribution.id(),
                        contribution.contributor(),
                        contribution.id(),
                        contribution.point(),
                        "class"))
                : Result.of(new Source(
                        contribution.contributor(),
                        contribution.attribute("category"),
                        contribution.instance("class", StepDecorator.class)));
    }
}
