package org.tongbao.store.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.tongbao.model.finding.Finding;

/** Tells what a refusal of a PostgreSQL server means. Any thread. */
final class PostgresTrouble implements Trouble {

    /** Wrong or no password, unknown account, or a place the server lets nobody in from. */
    private static final Set<String> LOGIN = Set.of("28P01", "28000", "08004");

    private static final Set<String> DATABASE_MISSING = Set.of("3D000", "3F000");

    /** Connection troubles, a server that ends, begins or is ended by its keeper, or takes no more connections. */
    private static final List<String> UNREACHABLE = List.of("08", "57P0", "53300");

    private static final String FORBIDDEN = "42501";
    private static final String DISK_FULL = "53100";
    private static final String READ_ONLY = "25006";
    private static final String DAMAGED = "XX00";

    private final String place;
    private final String user;

    /**
     * @param place address without secrets
     * @param user name of the account, may be empty
     */
    PostgresTrouble(String place, String user) {
        this.place = place;
        this.user = user;
    }

    @Override
    public Finding of(SQLException e) {
        List<String> states = Trouble.states(e);
        String state = states.get(0);
        if (states.stream().anyMatch(LOGIN::contains)) {
            return Finding.error(StoreFinding.DATABASE_LOGIN, "", place, user);
        }
        if (states.stream().anyMatch(DATABASE_MISSING::contains)) {
            return Finding.error(StoreFinding.DATABASE_MISSING, "", place);
        }
        if (states.contains(FORBIDDEN)) {
            return Finding.error(StoreFinding.DATABASE_FORBIDDEN, "", place);
        }
        if (states.contains(DISK_FULL)) {
            return Finding.error(StoreFinding.DISK_FULL, "", place);
        }
        if (states.contains(READ_ONLY)) {
            return Finding.error(StoreFinding.SERVER_READ_ONLY, "", place);
        }
        if (lost(e)) {
            return Finding.error(StoreFinding.SERVER_UNREACHABLE, "", place);
        }
        if (Trouble.passing(e)) {
            return Finding.error(StoreFinding.DATABASE_BUSY, "");
        }
        return state.startsWith(DAMAGED)
                ? damaged(state)
                : Finding.error(StoreFinding.DATABASE_FAILED, "", state, said(e));
    }

    @Override
    public boolean lost(SQLException e) {
        return Trouble.states(e).stream().anyMatch(state -> UNREACHABLE.stream().anyMatch(state::startsWith));
    }

    @Override
    public Finding damaged(String detail) {
        return Finding.error(StoreFinding.DATABASE_DAMAGED, "", place, detail);
    }

    /** What the server said, without its details: they repeat the values of rows. */
    private static String said(SQLException e) {
        var server = e instanceof PSQLException refusal ? refusal.getServerErrorMessage() : null;
        return String.valueOf(server == null ? e.getMessage() : server.getMessage());
    }
}
