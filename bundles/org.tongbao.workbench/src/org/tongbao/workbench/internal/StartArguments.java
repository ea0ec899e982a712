package org.tongbao.workbench.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.store.UserData;
import org.tongbao.workbench.internal.store.DatabaseSetting;

/**
 * What the workbench was started with.
 *
 * @param place of the store: folder of an embedded database or JDBC URL
 * @param user account of a database on a server, empty where none was named
 */
public record StartArguments(String place, String user) {

    private static final List<String> DB = List.of("-db", "--db");
    private static final List<String> USER = List.of("-user", "--user");

    /**
     * From the application's arguments {@code -db PLACE} or {@code --db PLACE} and {@code --user NAME}, else what is set, else
     * the user's own store.
     */
    public static StartArguments of(@Nullable IApplicationContext context) {
        var all = context == null ? null : context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return of(
                all instanceof String[] texts ? List.of(texts) : List.of(), UserData.current(), DatabaseSetting.load());
    }

    /** The same, from arguments, data folder and setting given. */
    public static StartArguments of(List<String> arguments, UserData data, DatabaseSetting setting) {
        Optional<String> named = value(arguments, DB);
        String set = setting.place().isEmpty() ? data.database().toString() : setting.place();
        String user = named.isPresent() ? "" : setting.user();
        return new StartArguments(named.orElse(set), value(arguments, USER).orElse(user));
    }

    private static Optional<String> value(List<String> arguments, List<String> names) {
        for (int index = 0; index + 1 < arguments.size(); index++) {
            if (names.contains(arguments.get(index))) {
                return Optional.of(arguments.get(index + 1));
            }
        }
        return Optional.empty();
    }
}
