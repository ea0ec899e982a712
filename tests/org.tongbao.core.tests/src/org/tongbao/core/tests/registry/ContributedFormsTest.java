package org.tongbao.core.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.form.FormIndex;
import org.tongbao.core.internal.registry.ComposedForms;
import org.tongbao.core.internal.registry.ContributedCategories;
import org.tongbao.core.internal.registry.ContributedRulePacks;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.rules.RulePack;

final class ContributedFormsTest {

    private static final String COMMON = """
            <form:FormDefinition xmlns:form="http://tongbao.org/model/form/1" id="common" version="1" title="共同">
              <sections id="s1" stage="notification" title="一">
                <fields id="A" type="text" label="甲"/>
                <fields id="B" type="text" label="乙"/>
              </sections>
            </form:FormDefinition>
            """;
    private static final String PACK = """
            <rules:RulePack xmlns:rules="http://tongbao.org/model/rules/1" id="%s" title="包" validFrom="%s" validTo="%s">
              <scale>
                <dimensions id="integrity" title="完整性" citation="K:1">
                  <texts level="0" text="無"/>
                </dimensions>
              </scale>
            </rules:RulePack>
            """;

    @TempDir
    Path folder = Path.of("");

    private FakeContributions contributions = new FakeContributions(Path.of(""));

    @BeforeEach
    void contribute() throws IOException {
        contributions = new FakeContributions(folder);
        file("common.form", COMMON);
        file("p1.rules", PACK.formatted("p1", "2025-01-01", "2025-12-31"));
        file("p2.rules", PACK.formatted("p2", "2026-01-01", "2026-12-31"));
        contributions.add(
                "org.packs",
                packs("<pack id='p1' rules='p1.rules' form='common.form'/>"
                        + "<pack id='p2' rules='p2.rules' form='common.form'/>"));
    }

    @Test
    void categoryPart_compose_standsBehindTheNamedField() throws IOException {
        category(
                "web",
                "<sections id='w' stage='notification' title='網' mergeInto='s1' after='A'>"
                        + "<fields id='W' type='text' label='網'/></sections>"
                        + "<sections id='s2' stage='report' title='二'><fields id='Z' type='text' label='末'/></sections>");
        FormDefinition form = forms().form("web", "p1").get();
        assertEquals("A W B Z", ids(form));
        assertEquals("s1 s2", form.getSections().stream().map(s -> s.getId()).collect(Collectors.joining(" ")));
    }

    @Test
    void composedTwice_form_isTheSameObject() throws IOException {
        category("web", "<sections id='s2' stage='report' title='二'><fields id='Z' type='text' label='末'/></sections>");
        ComposedForms forms = forms();
        assertSame(forms.form("web", "p1").get(), forms.form("web", "p1").get());
    }

    @Test
    void categoryNotInstalled_form_isTheCommonPartWithAWarning() {
        Result<FormDefinition> form = forms().form("cloud", "p1");
        assertEquals("A B", ids(form.get()));
        assertEquals(List.of(CoreFinding.CATEGORY_MISSING), codes(form.findings()));
    }

    @Test
    void fieldIdTaken_form_isTheCommonPartWithAnError() throws IOException {
        category("web", "<sections id='s2' stage='report' title='二'><fields id='A' type='text' label='甲'/></sections>");
        Result<FormDefinition> form = forms().form("web", "p1");
        assertEquals("A B", ids(form.get()));
        assertEquals(CoreFinding.CATEGORY_BROKEN, codes(form.findings()).get(0));
    }

    @Test
    void mergeTargetMissing_form_isTheCommonPartWithAnError() throws IOException {
        category(
                "web",
                "<sections id='s2' stage='report' title='二' mergeInto='s9'>"
                        + "<fields id='Z' type='text' label='末'/></sections>");
        assertEquals(
                List.of(CoreFinding.CATEGORY_BROKEN, CoreFinding.FORM_SECTION_MISSING),
                codes(forms().form("web", "p1").findings()));
    }

    @Test
    void formNotWellFormed_form_isTheCommonPartWithAnError() throws IOException {
        category("web", "<sections");
        Result<FormDefinition> form = forms().form("web", "p1");
        assertEquals("A B", ids(form.get()));
        assertEquals(CoreFinding.CATEGORY_BROKEN, codes(form.findings()).get(0));
    }

    @Test
    void packUnknown_form_isRefused() {
        Result<FormDefinition> form = forms().form("web", "p9");
        assertFalse(form.done());
        assertEquals(List.of(CoreFinding.PACK_UNKNOWN), codes(form.findings()));
    }

    @Test
    void categories_areInTheirOrderThenById() throws IOException {
        file("x.form", "");
        contributions.add(
                "org.x",
                categories("<category id='c' name='C' form='x.form'/>"
                        + "<category id='b' name='B' form='x.form' order='2'/>"
                        + "<category id='a' name='A' form='x.form' order='10'/>"));
        assertEquals(
                List.of("b", "a", "c"),
                registry().categories().stream().map(CategoryDescriptor::id).toList());
    }

    @Test
    void attributesFaulty_categories_leavesThemOutWithAFindingEach() throws IOException {
        file("x.form", "");
        contributions.add(
                "org.x",
                categories("<category id='a' form='x.form'/>"
                        + "<category id='b' name='B'/>"
                        + "<category id='c' name='C' form='gone.form'/>"
                        + "<category id='d' name='D' form='x.form' order='first'/>"
                        + "<category id='e' name='E' form='x.form'/>"));
        assertEquals(
                List.of("e"),
                registry().categories().stream().map(CategoryDescriptor::id).toList());
        assertEquals(
                List.of(
                        CoreFinding.EXTENSION_ATTRIBUTE_MISSING,
                        CoreFinding.EXTENSION_ATTRIBUTE_MISSING,
                        CoreFinding.EXTENSION_FILE_MISSING,
                        CoreFinding.EXTENSION_ATTRIBUTE_INVALID),
                codes(registry().findings()));
    }

    @Test
    void awarenessAtTheEdges_inForce_countsDaysInThePacksZone() {
        ContributedRulePacks packs = rulePacks();
        assertEquals("p1", id(packs, "2025-12-31T15:59:59Z"));
        assertEquals("p2", id(packs, "2025-12-31T16:00:00Z"));
        assertTrue(packs.inForce(Instant.parse("2026-12-31T16:00:00Z")).isEmpty());
        assertEquals("p2", packs.newest().map(RulePack::getId).orElse(""));
    }

    @Test
    void packIdDiffers_packs_refusesIt() throws IOException {
        file("p3.rules", PACK.formatted("other", "2025-01-01", "2025-12-31"));
        contributions.add("org.more", packs("<pack id='p3' rules='p3.rules' form='common.form'/>"));
        assertEquals(
                List.of("p1", "p2"),
                rulePacks().packs().stream().map(RulePack::getId).toList());
        assertEquals(
                List.of(CoreFinding.DEFINITION_ID_DIFFERS), codes(rulePacks().findings()));
    }

    private static String id(ContributedRulePacks packs, String awareness) {
        return packs.inForce(Instant.parse(awareness)).map(RulePack::getId).orElse("");
    }

    private void category(String id, String sections) throws IOException {
        file(
                id + ".form",
                "<form:FormDefinition xmlns:form=\"http://tongbao.org/model/form/1\" id=\"" + id + "\" category=\"" + id
                        + "\" version=\"1\" title=\"分類\">" + sections + "</form:FormDefinition>");
        contributions.add(
                "org.category." + id, categories("<category id='" + id + "' name='N' form='" + id + ".form'/>"));
    }

    private ContributedCategories registry() {
        return new ContributedCategories(contributions.registry(), contributions.files(), folder.resolve("plugins"));
    }

    private ContributedRulePacks rulePacks() {
        return new ContributedRulePacks(contributions.registry(), contributions.files());
    }

    private ComposedForms forms() {
        return new ComposedForms(registry(), rulePacks());
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static String ids(FormDefinition form) {
        return new FormIndex(form).fields().stream().map(Field::getId).collect(Collectors.joining(" "));
    }

    private static List<Object> codes(List<Finding> findings) {
        return findings.stream().map(f -> (Object) f.code()).toList();
    }

    private static String categories(String content) {
        return "<extension point='org.tongbao.core.categories'>" + content + "</extension>";
    }

    private static String packs(String content) {
        return "<extension point='org.tongbao.core.rulePacks'>" + content + "</extension>";
    }
}
