package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.UserData;
import org.tongbao.workbench.internal.StartArguments;

/** Which store the workbench is started on. */
final class StartArgumentsTest {

    private static final UserData DATA = new UserData(Path.of("data"));

    @Test
    void noArguments_takeTheUsersOwnStore() {
        assertEquals(DATA.database().toString(), place());
    }

    @Test
    void db_namesAnotherPlace() {
        assertEquals("elsewhere", place("-db", "elsewhere"));
        assertEquals("elsewhere", place("--other", "--db", "elsewhere"));
    }

    @Test
    void dbWithoutPlace_takesTheUsersOwnStore() {
        assertEquals(DATA.database().toString(), place("-db"));
    }

    private static String place(String... arguments) {
        return StartArguments.of(List.of(arguments), DATA).place();
    }
}
