package org.tongbao.directory.ui.edit;

import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.directory.TeamFunction;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.organization.Assignment;

/** Functions and ranks in the language of the program. Any thread. */
public final class FunctionWords {

    private FunctionWords() {}

    /** Name of a rank; empty where the function knows none. */
    public static String rank(@Nullable String rank) {
        return switch (rank == null ? "" : rank) {
            case TeamFunction.LEADER -> Messages.Rank_leader;
            case TeamFunction.MEMBER -> Messages.Rank_member;
            case TeamFunction.DEPUTY -> Messages.Rank_deputy;
            default -> "";
        };
    }

    /** Function and rank as a line begins; one of an agency's own as it was written. */
    public static String held(String function, @Nullable String rank) {
        String name = new TeamFunction.Held(function, rank).label();
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** What an assignment is about. */
    public static String held(Assignment assignment) {
        return held(String.valueOf(assignment.getFunction()), assignment.getRank());
    }

    /** The ranks of a function, to choose from; null is the one without a name. */
    public static List<String> ranks(TeamFunction function) {
        return switch (function.kind()) {
            case GROUP -> List.of(TeamFunction.LEADER, TeamFunction.MEMBER, TeamFunction.DEPUTY);
            case ONE, WINDOW, OTHER -> List.of("", TeamFunction.DEPUTY);
        };
    }
}
