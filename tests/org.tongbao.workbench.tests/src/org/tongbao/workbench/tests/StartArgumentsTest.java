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

    @Test
    void user_isOfferedToTheServer() {
        assertEquals(
                "人員06",
                StartArguments.of(List.of("--db", "x", "--user", "人員06"), DATA).user());
        assertEquals("", StartArguments.of(List.of("--db", "x"), DATA).user());
    }

    private static String place(String... arguments) {
        return StartArguments.of(List.of(arguments), DATA).place();
    }
}
