package org.tongbao.directory.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tongbao.core.directory.Roster;
import org.tongbao.core.directory.TeamFunction;
import org.tongbao.core.directory.TeamFunction.Kind;
import org.tongbao.model.organization.Assignment;

/** Rows of the tree of functions on a day. */
sealed interface TeamNode {

    /** A function, by its id or, for one of an agency's own, as it was written. */
    record Duty(String function) implements TeamNode {}

    /** Somebody who holds one. */
    record Holder(Assignment assignment) implements TeamNode {}

    /** Where somebody is missing; empty rank for a function that knows none. */
    record Vacancy(TeamFunction function, String rank) implements TeamNode {}

    /** The roles of other procedures (I:125-261) and an agency's own. */
    record Others() implements TeamNode {}

    /** The rows at the top: contact windows and the seven functions of the team first. */
    static List<TeamNode> top() {
        List<TeamNode> top = new ArrayList<>();
        top.add(new Duty(TeamFunction.CONTACT.id()));
        TeamFunction.team().forEach(each -> top.add(new Duty(each.id())));
        top.add(new Others());
        return top;
    }

    /** The rows below one. */
    static List<TeamNode> below(TeamNode node, OrganizationSession session) {
        return switch (node) {
            case Duty duty -> holders(duty, session);
            case Others others -> others(session);
            case Holder holder -> List.of();
            case Vacancy vacancy -> List.of();
        };
    }

    /** The function a row belongs to; empty for one of an agency's own, and for rows that are about none. */
    static Optional<TeamFunction> function(TeamNode node) {
        return switch (node) {
            case Duty duty -> TeamFunction.of(duty.function());
            case Holder holder -> TeamFunction.of(holder.assignment().getFunction());
            case Vacancy vacancy -> Optional.of(vacancy.function());
            case Others others -> Optional.empty();
        };
    }

    private static List<TeamNode> holders(Duty duty, OrganizationSession session) {
        List<TeamNode> rows = new ArrayList<>();
        List<Assignment> holders = session.team().holders(duty.function(), session.day());
        holders.forEach(each -> rows.add(new Holder(each)));
        Optional<TeamFunction> function = TeamFunction.of(duty.function());
        if (session.isToday() && function.isPresent() && !holders.isEmpty()) {
            missing(function.get(), holders).forEach(rank -> rows.add(new Vacancy(function.get(), rank)));
        }
        return rows;
    }

    /** Ranks nobody has, of a function that somebody holds. */
    private static List<String> missing(TeamFunction function, List<Assignment> holders) {
        List<String> wanted = switch (function.kind()) {
            case GROUP -> List.of(TeamFunction.LEADER, TeamFunction.MEMBER);
            case ONE -> List.of("", TeamFunction.DEPUTY);
            case WINDOW, OTHER -> List.of();
        };
        return wanted.stream()
                .filter(rank ->
                        holders.stream().noneMatch(each -> rank.equals(Objects.requireNonNullElse(each.getRank(), ""))))
                .toList();
    }

    private static List<TeamNode> others(OrganizationSession session) {
        Set<String> functions = new LinkedHashSet<>();
        for (TeamFunction each : TeamFunction.values()) {
            if (each.kind() == Kind.OTHER) {
                functions.add(each.id());
            }
        }
        session.organization().getAssignments().stream()
                .filter(each -> Roster.isCurrent(each, session.day()))
                .map(each -> String.valueOf(each.getFunction()))
                .filter(each -> TeamFunction.of(each).isEmpty())
                .forEach(functions::add);
        return functions.stream().map(each -> (TeamNode) new Duty(each)).toList();
    }
}
