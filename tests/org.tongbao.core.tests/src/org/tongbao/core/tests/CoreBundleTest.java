package org.tongbao.core.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** Tests of the core, its registries and the data of rule packs and categories. */
final class CoreBundleTest {

    @Test
    void core_resolved_isInTheRuntime() {
        assertNotNull(Platform.getBundle("org.tongbao.core"));
    }
}
