package org.tongbao.store.internal;

import java.sql.SQLException;
import java.util.List;
import javax.net.ssl.SSLException;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.finding.Finding;

/** Tells what a refusal of a Derby network server means. Any thread. */
final class DerbyServerTrouble implements Trouble {

    private static final String LOGIN = "08004";

    /** Connections that do not come about, break, or speak something else. */
    private static final List<String> UNREACHABLE = List.of("08", "58");

    /** The engine's words for what an account may not. */
    private static final String FORBIDDEN = "425";

    private static final List<String> DISK = List.of("XSLA", "XSDF", "XSDG");

    private final String place;
    private final String user;

    /**
     * @param place address without options
     * @param user name of the account, may be empty
     */
    DerbyServerTrouble(String place, String user) {
        this.place = place;
        this.user = user;
    }

    @Override
    public Finding of(SQLException e) {
        List<String> states = Trouble.states(e);
        if (states.contains(LOGIN)) {
            return Finding.error(StoreFinding.DATABASE_LOGIN, "", place, user);
        }
        for (@Nullable Throwable each = e; each != null; each = each.getCause()) {
            if (each instanceof SSLException) {
                return Finding.error(StoreFinding.SERVER_UNTRUSTED, "", place, String.valueOf(each.getMessage()));
            }
        }
        if (lost(e)) {
            return Finding.error(StoreFinding.SERVER_UNREACHABLE, "", place);
        }
        if (states.stream().anyMatch(state -> state.startsWith(FORBIDDEN))) {
            return Finding.error(StoreFinding.DATABASE_FORBIDDEN, "", place);
        }
        if (Trouble.passing(e)) {
            return Finding.error(StoreFinding.DATABASE_BUSY, "");
        }
        if (states.stream().anyMatch(state -> DISK.stream().anyMatch(state::startsWith))) {
            return damaged(states.get(0));
        }
        return Finding.error(StoreFinding.DATABASE_FAILED, "", states.get(0), String.valueOf(e.getMessage()));
    }

    @Override
    public boolean lost(SQLException e) {
        List<String> states = Trouble.states(e);
        return !states.contains(LOGIN)
                && states.stream().anyMatch(state -> UNREACHABLE.stream().anyMatch(state::startsWith));
    }

    @Override
    public Finding damaged(String detail) {
        return Finding.error(StoreFinding.DATABASE_DAMAGED, "", place, detail);
    }
}
