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

/** The example, installed as a pack. */
final class CloudKeyboardTest extends KeyboardContractTest {

    private @Nullable Plugin plugin;

    @BeforeEach
    void install() {
        Path root = Path.of(Objects.requireNonNull(System.getProperty("tongbao.root")));
        plugin = Services.get(Plugins.class)
                .install(root.resolve("examples").resolve("org.tongbao.example.cloud"))
                .get();
    }

    @AfterEach
    void remove() {
        Services.get(Plugins.class).remove(Objects.requireNonNull(plugin)).get();
    }

    @Override
    protected String category() {
        return "cloud";
    }
}
