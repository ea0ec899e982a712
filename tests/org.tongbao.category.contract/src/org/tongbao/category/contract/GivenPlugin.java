package org.tongbao.category.contract;

import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tongbao.core.plugin.Plugin;
import org.tongbao.core.plugin.Plugins;

/**
 * Has the plugin of somebody else installed while a test runs: the folder, zip or jar that {@code TONGBAO_CATEGORY} names.
 * Fails where it names none.
 */
public final class GivenPlugin implements BeforeEachCallback, AfterEachCallback {

    private @Nullable Plugin plugin;

    @Override
    public void beforeEach(@Nullable ExtensionContext context) {
        Path place = Path.of(Objects.requireNonNull(System.getenv("TONGBAO_CATEGORY"), "TONGBAO_CATEGORY is not set"));
        plugin = Services.get(Plugins.class).install(place).get();
    }

    @Override
    public void afterEach(@Nullable ExtensionContext context) {
        var installed = plugin;
        if (installed != null) {
            Services.get(Plugins.class).remove(installed).get();
        }
    }

    /** Id of the first category it brings. */
    public String category() {
        return Objects.requireNonNull(plugin).categories().get(0);
    }
}
