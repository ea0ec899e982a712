package org.tongbao.workbench.tests;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.ui.testkit.SWTBotJunit5Extension;

/** A test in the workbench, each on a store of its own that is closed with everything else when it ends. */
@ExtendWith(SWTBotJunit5Extension.class)
abstract class WorkbenchTest {

    /** The workbench under test. */
    final Bench bench = new Bench();

    /** For the files of one test; its store is the folder {@code db} in it. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder = Path.of(".");

    @BeforeEach
    final void start() {
        bench.start(folder.resolve("db"));
    }

    @AfterEach
    final void stop() {
        bench.bot.closeAllShells();
        bench.bot.closeAllEditors();
        bench.closeStore();
    }
}
