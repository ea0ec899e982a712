package org.tongbao.workbench.internal;

import java.util.List;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.store.UserData;

/**
 * What the workbench was started with.
 *
 * @param place of the store: folder of an embedded database or JDBC URL
 */
public record StartArguments(String place) {

    private static final List<String> OPTIONS = List.of("-db", "--db");

    /** From the application's arguments {@code -db PLACE} or {@code --db PLACE}, else the user's own store. */
    public static StartArguments of(@Nullable IApplicationContext context) {
        var all = context == null ? null : context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return of(all instanceof String[] texts ? List.of(texts) : List.of(), UserData.current());
    }

    /** The same, from arguments and data folder given. */
    public static StartArguments of(List<String> arguments, UserData data) {
        for (int index = 0; index + 1 < arguments.size(); index++) {
            if (OPTIONS.contains(arguments.get(index))) {
                return new StartArguments(arguments.get(index + 1));
            }
        }
        return new StartArguments(data.database().toString());
    }
}
