package org.tongbao.house.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Tests that keep the rules of the house over the source tree. */
final class SourceTreeTest {

    @Test
    void sourceTree_namedByTheBuild_isThere() {
        assertTrue(Files.isDirectory(Path.of(System.getProperty("tongbao.root"), "bundles")));
    }
}
