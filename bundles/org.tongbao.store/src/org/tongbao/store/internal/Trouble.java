package org.tongbao.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tongbao.model.finding.Finding;

/** Tells what a refusal of an engine means for the person in front of it. Any thread. */
interface Trouble {

    /** A serialization failure: tells {@link Sessions} to begin again. */
    String AGAIN = "40001";

    /** Serialization failure, deadlock (40P01 PostgreSQL), lock not got in time (40XL Derby, 55P03 PostgreSQL). */
    Set<String> IN_THE_WAY = Set.of(AGAIN, "40P01", "40XL1", "40XL2", "55P03");

    /** The finding for an exception of the engine. */
    Finding of(SQLException e);

    /** What is wrong when tables of ours are missing or none of ours are there. */
    Finding damaged(String detail);

    /** True when what the engine has in memory of the database is not to be trusted after this. */
    default boolean confusing(SQLException e) {
        return false;
    }

    /** True when the connection broke; a server undoes what was not committed. */
    default boolean lost(SQLException e) {
        return false;
    }

    /** True when others were in the way, so that the same transaction may succeed at another try. */
    static boolean passing(SQLException e) {
        return states(e).stream().anyMatch(IN_THE_WAY::contains);
    }

    /** The state codes of an exception and those it has in it, outermost first; {@code ?} where there is none. */
    static List<String> states(SQLException e) {
        var states = new ArrayList<String>();
        for (Throwable each : e) {
            if (each instanceof SQLException sql && sql.getSQLState() != null) {
                states.add(sql.getSQLState());
            }
        }
        return states.isEmpty() ? List.of("?") : states;
    }
}
