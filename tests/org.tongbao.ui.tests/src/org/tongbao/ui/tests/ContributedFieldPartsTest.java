package org.tongbao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.tongbao.core.extension.Guard;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.form.FormIndex;
import org.tongbao.ui.internal.part.ContributedFieldParts;

/** Parts contributed by bundles. */
final class ContributedFieldPartsTest {

    @Test
    void partsOfTheProduct_areAllThereAndTheirFieldsToo() throws Exception {
        var registry = RegistryFactory.getRegistry();
        var parts = new ContributedFieldParts(registry, new Guard());
        var elements = registry.getConfigurationElementsFor(ContributedFieldParts.POINT);
        assertEquals(List.of(), parts.findings());
        assertTrue(elements.length >= 8, () -> elements.length + " parts");
        for (var element : elements) {
            var category = element.getAttribute("category");
            var key = element.getAttribute("field");
            assertTrue(parts.find(category, key).orElseThrow().make().done(), key);
            var item = key.substring(0, key.lastIndexOf('.'));
            var field = new FormIndex(Case.form(category)).find(item).orElseThrow();
            assertTrue(
                    field.getParts().stream().anyMatch(part -> key.equals(item + "." + part.getId())),
                    () -> category + " " + key);
        }
    }

    @Test
    void faultyContributions_areNamedAndTheOthersUsed() {
        var registry = registry();
        add(registry, "a.ui", """
            <part id="a.one" category="web" field="5D" class="a.ui.Missing"/>
            <part id="a.two" category="web" class="a.ui.Missing"/>""");
        add(registry, "b.ui", "<part id=\"b.one\" category=\"web\" field=\"5D\" class=\"b.ui.Missing\"/>");
        var parts = new ContributedFieldParts(registry, new Guard());
        assertEquals(
                List.of(CoreFinding.EXTENSION_ATTRIBUTE_MISSING, CoreFinding.EXTENSION_ID_DUPLICATE),
                parts.findings().stream().map(finding -> finding.code()).toList());
        var source = parts.find("web", "5D").orElseThrow();
        assertEquals("a.ui", source.contributor());
        assertFalse(source.make().done());
        assertTrue(parts.find("dos", "5D").isEmpty());
    }

    private static final Object KEY = new Object();

    private static IExtensionRegistry registry() {
        var registry = RegistryFactory.createRegistry(null, KEY, KEY);
        contribute(registry, "org.tongbao.ui", "<extension-point id=\"fieldParts\" name=\"Parts\"/>");
        return registry;
    }

    private static void add(IExtensionRegistry registry, String bundle, String parts) {
        contribute(
                registry, bundle, "<extension point=\"" + ContributedFieldParts.POINT + "\">" + parts + "</extension>");
    }

    private static void contribute(IExtensionRegistry registry, String bundle, String content) {
        var plugin = "<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin>" + content + "</plugin>";
        assertTrue(registry.addContribution(
                new ByteArrayInputStream(plugin.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor(bundle),
                false,
                bundle,
                null,
                KEY));
    }
}
