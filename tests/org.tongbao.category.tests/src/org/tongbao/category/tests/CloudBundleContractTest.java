package org.tongbao.category.tests;

import java.io.IOException;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tongbao.category.contract.CategoryContractTest;
import org.tongbao.core.plugin.Plugin;

/** The contract for the example, installed as an OSGi bundle while the program runs. */
final class CloudBundleContractTest extends CategoryContractTest {

    private @Nullable Plugin plugin;

    @BeforeEach
    void install() throws IOException {
        plugin = Example.BUNDLE.install();
    }

    @AfterEach
    void remove() {
        Example.remove(Objects.requireNonNull(plugin));
    }

    @Override
    protected String category() {
        return Example.CATEGORY;
    }
}
