package org.tongbao.core.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.extension.ContributedFiles;
import org.tongbao.core.form.FormCheck;
import org.tongbao.core.form.FormRegistry;
import org.tongbao.core.internal.registry.ComposedForms;
import org.tongbao.core.internal.registry.ContributedCategories;
import org.tongbao.core.internal.registry.ContributedRulePacks;
import org.tongbao.model.finding.Result;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Section;
import org.tongbao.model.form.Stage;
import org.tongbao.model.rules.RulePack;

/** Tests of the forms as people meet them: common part and category in one, from what is installed. */
final class ComposedFormTest {

    private static final String PACK = "bureau-110";

    private final IExtensionRegistry installed = Platform.getExtensionRegistry();
    private final ContributedCategories categories =
            new ContributedCategories(installed, ContributedFiles.ofBundles(), Path.of("no-packs"));
    private final FormRegistry forms = new ComposedForms(categories, new ContributedRulePacks(installed));

    @Test
    void categories_installed_areTheFiveInTheFormsOrder() {
        List<String> ids =
                categories.categories().stream().map(CategoryDescriptor::id).toList();
        assertEquals(List.of("web", "intrusion", "dos", "equipment", "other"), ids);
        assertEquals(List.of(), categories.findings());
    }

    @Test
    void composedForm_ofEachCategory_isTheGoldenFile() throws IOException {
        for (CategoryDescriptor category : categories.categories()) {
            Result<FormDefinition> form = forms.form(category.id(), PACK);
            assertEquals(List.of(), form.findings(), category.id());
            assertEquals(List.of(), new FormCheck().check(form.get()), category.id());
            Golden.assertSame("form/" + category.id() + ".txt", FormOutline.of(form.get()));
        }
    }

    @Test
    void formOfEachInstalledPack_composed_isWhole() {
        var packs = new ContributedRulePacks(installed);
        assertTrue(packs.find("idc").isPresent());
        for (RulePack pack : packs.packs()) {
            Result<FormDefinition> form = forms.form("intrusion", pack.getId());
            assertEquals(List.of(), form.findings(), pack.getId());
            assertTrue(form.done(), pack.getId());
        }
    }

    @Test
    void abnormalConditions_composed_standBehindTheCategory() {
        List<String> ids = forms.form("web", PACK).get().getSections().get(1).getFields().stream()
                .map(Field::getId)
                .toList();
        assertEquals(List.of("F2-01", "F2-02", "F2-03a", "F2-04", "F2-05", "F2-06", "F2-07"), ids);
    }

    @Test
    void stages_composed_followEachOther() {
        List<Stage> stages = forms.form("other", PACK).get().getSections().stream()
                .map(Section::getStage)
                .toList();
        assertEquals(
                List.of(
                        Stage.NOTIFICATION,
                        Stage.NOTIFICATION,
                        Stage.NOTIFICATION,
                        Stage.NOTIFICATION,
                        Stage.CONTAINMENT,
                        Stage.REPORT),
                stages);
    }
}
