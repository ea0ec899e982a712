package org.tongbao.core.tests.plugin;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.extension.ContributedFiles;
import org.tongbao.core.extension.Guard;
import org.tongbao.core.form.FormRegistry;
import org.tongbao.core.incident.DraftRequest;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.internal.incident.Incidents;
import org.tongbao.core.internal.plugin.UserBundles;
import org.tongbao.core.internal.plugin.UserPlugins;
import org.tongbao.core.internal.procedure.ContributedProcedures;
import org.tongbao.core.internal.registry.ComposedForms;
import org.tongbao.core.internal.registry.ContributedCategories;
import org.tongbao.core.internal.registry.ContributedRulePacks;
import org.tongbao.core.plugin.PluginStatus;
import org.tongbao.core.plugin.Plugins;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

/** The services over what is installed in this framework and in a user's folder of plugins. */
record Workplace(
        CategoryRegistry categories,
        FormRegistry forms,
        ProcedureRegistry procedures,
        IncidentService incidents,
        Plugins plugins,
        Guard guard) {

    static final Instant NOW = Instant.parse("2026-03-14T00:00:00Z");

    static Workplace over(Path plugins) {
        var registry = Platform.getExtensionRegistry();
        var guard = new Guard();
        var context = FrameworkUtil.getBundle(Workplace.class).getBundleContext();
        var bundles = new UserBundles(context, guard, plugins);
        var packs = new ContributedRulePacks(registry);
        var categories = new ContributedCategories(registry, ContributedFiles.ofBundles(), plugins);
        var forms = new ComposedForms(categories, packs);
        var procedures = new ContributedProcedures(registry, packs, categories, forms);
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new Workplace(
                categories,
                forms,
                procedures,
                new Incidents(packs, categories, forms, clock),
                new UserPlugins(categories, packs, bundles, procedures, guard, plugins),
                guard);
    }

    Incident draft(String category) {
        return incidents
                .createDraft(new DraftRequest(category, "機關", NOW.minusSeconds(3600), "人員01", false))
                .get();
    }

    List<PluginStatus> statuses() {
        return plugins.statuses();
    }

    static Answer text(String id, String text) {
        Answer answer = IncidentFactory.eINSTANCE.createAnswer();
        answer.setId(id);
        answer.setText(text);
        return answer;
    }
}
