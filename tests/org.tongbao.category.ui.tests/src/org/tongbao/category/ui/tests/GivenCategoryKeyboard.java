package org.tongbao.category.ui.tests;

import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tongbao.category.contract.Services;
import org.tongbao.category.contract.ui.KeyboardContractTest;
import org.tongbao.core.plugin.Plugin;
import org.tongbao.core.plugin.Plugins;

/**
 * The contract on the screen for the plugin of somebody else, a folder, zip or jar that {@code TONGBAO_CATEGORY} names.
 * Run when asked for by name only.
 */
final class GivenCategoryKeyboard extends KeyboardContractTest {

    private @Nullable Plugin plugin;

    @BeforeEach
    void install() {
        Path place = Path.of(Objects.requireNonNull(System.getenv("TONGBAO_CATEGORY"), "TONGBAO_CATEGORY is not set"));
        plugin = Services.get(Plugins.class).install(place).get();
    }

    @AfterEach
    void remove() {
        Services.get(Plugins.class).remove(Objects.requireNonNull(plugin)).get();
    }

    @Override
    protected String category() {
        return Objects.requireNonNull(plugin).categories().get(0);
    }
}
