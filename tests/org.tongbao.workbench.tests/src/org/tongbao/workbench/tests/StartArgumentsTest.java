package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.UserData;
import org.tongbao.workbench.internal.StartArguments;
import org.tongbao.workbench.internal.store.DatabaseSetting;

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
                StartArguments.of(List.of("--db", "x", "--user", "人員06"), DATA, DatabaseSetting.OWN)
                        .user());
        assertEquals(
                "",
                StartArguments.of(List.of("--db", "x"), DATA, DatabaseSetting.OWN)
                        .user());
    }

    @Test
    void setting_isTakenUnlessAPlaceIsNamed() {
        var set = new DatabaseSetting("jdbc:postgresql://db.example.org/tongbao", "人員06", true);
        var started = StartArguments.of(List.of(), DATA, set);
        assertEquals(set.place(), started.place());
        assertEquals("人員06", started.user());
        var named = StartArguments.of(List.of("--db", "elsewhere"), DATA, set);
        assertEquals("elsewhere", named.place());
        assertEquals("", named.user());
        assertEquals(
                "人員07", StartArguments.of(List.of("--user", "人員07"), DATA, set).user());
    }

    private static String place(String... arguments) {
        return StartArguments.of(List.of(arguments), DATA, DatabaseSetting.OWN).place();
    }
}
