package org.tongbao.core.tests.incident;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.extension.ContributedFiles;
import org.tongbao.core.form.FormRegistry;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.internal.incident.Incidents;
import org.tongbao.core.internal.registry.ComposedForms;
import org.tongbao.core.internal.registry.ContributedCategories;
import org.tongbao.core.internal.registry.ContributedRulePacks;
import org.tongbao.core.rules.RulePackRegistry;

/** The services over what is installed, under a clock that stands still. */
record Installed(RulePackRegistry packs, CategoryRegistry categories, FormRegistry forms, IncidentService incidents) {

    static Installed at(String now) {
        IExtensionRegistry registry = Platform.getExtensionRegistry();
        var packs = new ContributedRulePacks(registry);
        var categories = new ContributedCategories(registry, ContributedFiles.ofBundles(), Path.of("no-packs"));
        var forms = new ComposedForms(categories, packs);
        Clock clock = Clock.fixed(Instant.parse(now), ZoneId.of("UTC"));
        return new Installed(packs, categories, forms, new Incidents(packs, categories, forms, clock));
    }
}
