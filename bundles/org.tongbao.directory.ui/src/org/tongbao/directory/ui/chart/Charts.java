package org.tongbao.directory.ui.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.directory.OrganizationTree;
import org.tongbao.core.directory.Roster;
import org.tongbao.core.directory.TeamFunction;
import org.tongbao.core.organization.Phones;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.directory.ui.chart.ChartBox.Kind;
import org.tongbao.directory.ui.edit.FunctionWords;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.organization.Assignment;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.Person;

/** What charts show of organizations and teams. Any thread. */
public final class Charts {

    /** With which the id of a box of an organization begins. */
    public static final String ORGANIZATION = "organization:";
    /** With which the id of a box of somebody with a function begins. */
    public static final String HOLDER = "holder:";

    /** As many of those directly below are drawn; all others are in the tree. */
    public static final int MOST = 60;

    private static final int LEAST_ROWS = 3;

    private Charts() {}

    /** An organization between those above it and those directly below it. */
    public static Chart organizations(OrganizationTree tree, String id) {
        List<OrganizationSummary> path = tree.path(id);
        List<ChartBox> chain = new ArrayList<>();
        path.stream()
                .findFirst()
                .map(OrganizationSummary::superior)
                .filter(above -> !above.isBlank())
                .ifPresent(
                        above -> chain.add(new ChartBox("", Kind.OPEN, above, List.of(Messages.Chart_unlisted), "")));
        path.forEach(each -> chain.add(box(each, each.id().equals(id) ? Kind.FOCUS : Kind.PLAIN)));
        List<OrganizationSummary> below = tree.children(id);
        List<ChartBox> boxes = new ArrayList<>(
                below.stream().limit(MOST).map(each -> box(each, Kind.PLAIN)).toList());
        if (below.size() > MOST) {
            boxes.add(new ChartBox("", Kind.OPEN, NLS.bind(Messages.Chart_more, below.size() - MOST), List.of(), ""));
        }
        List<List<ChartBox>> columns = new ArrayList<>();
        int rows = Math.max(LEAST_ROWS, (int) Math.sqrt(boxes.size()));
        for (int from = 0; from < boxes.size(); from += rows) {
            columns.add(boxes.subList(from, Math.min(boxes.size(), from + rows)));
        }
        String name = path.isEmpty() ? "" : path.getLast().name();
        return new Chart(ORGANIZATION + id, NLS.bind(Messages.Chart_title_above, name), chain, columns, false);
    }

    private static ChartBox box(OrganizationSummary line, Kind kind) {
        String level = line.responsibility().isEmpty()
                ? Messages.Level_unset
                : NLS.bind(Messages.Level_of, line.responsibility());
        String reviewer = line.reviewer().isEmpty() ? "" : NLS.bind(Messages.Chart_reviewer, line.reviewer());
        return new ChartBox(
                ORGANIZATION + line.id(),
                kind,
                line.name(),
                List.of(level),
                Stream.of(line.name(), level, reviewer)
                        .filter(words -> !words.isEmpty())
                        .reduce((one, other) -> one + "\n" + other)
                        .orElse(""));
    }

    /** Contact windows and team of an organization on a day; roles of other procedures where somebody holds them. */
    public static Chart team(Organization organization, LocalDate day) {
        List<List<ChartBox>> columns = new ArrayList<>();
        for (String function : functions(organization, day)) {
            List<ChartBox> column = new ArrayList<>();
            column.add(new ChartBox("", Kind.HEAD, FunctionWords.held(function, null), List.of(), ""));
            organization.getAssignments().stream()
                    .filter(each -> function.equals(each.getFunction()) && Roster.isCurrent(each, day))
                    .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                    .forEach(each -> column.add(holder(organization, each)));
            if (column.size() == 1) {
                column.add(new ChartBox("", Kind.OPEN, Messages.Short_unfilled, List.of(), ""));
            }
            columns.add(column);
        }
        String name = Objects.toString(organization.getName(), "");
        return new Chart(
                HOLDER + organization.getId(),
                NLS.bind(Messages.Chart_title_team, name),
                List.of(new ChartBox(ORGANIZATION + organization.getId(), Kind.FOCUS, name, List.of(), name)),
                columns,
                true);
    }

    private static Set<String> functions(Organization organization, LocalDate day) {
        Set<String> functions = new LinkedHashSet<>();
        functions.add(TeamFunction.CONTACT.id());
        TeamFunction.team().forEach(each -> functions.add(each.id()));
        organization.getAssignments().stream()
                .filter(each -> Roster.isCurrent(each, day))
                .forEach(each -> functions.add(String.valueOf(each.getFunction())));
        return functions;
    }

    private static int rank(Assignment assignment) {
        return TeamFunction.LEADER.equals(assignment.getRank())
                ? 0
                : TeamFunction.DEPUTY.equals(assignment.getRank()) ? 2 : 1;
    }

    private static ChartBox holder(Organization organization, Assignment assignment) {
        Optional<Person> person = organization.getPersons().stream()
                .filter(each -> Objects.equals(each.getId(), assignment.getPerson()))
                .findFirst();
        String name = person.map(Person::getName).orElse(String.valueOf(assignment.getPerson()));
        String rank = FunctionWords.rank(assignment.getRank());
        String title = person.map(Person::getTitle).orElse("");
        String phone = person.flatMap(each -> each.getPhones().stream().findFirst())
                .map(Phones::text)
                .orElse("");
        String mail = person.map(Person::getEmail).orElse("");
        return new ChartBox(
                HOLDER + assignment.getId(),
                Kind.PLAIN,
                rank.isEmpty() ? name : NLS.bind(Messages.Team_ranked, rank, name),
                Stream.of(title, phone).filter(words -> !words.isEmpty()).toList(),
                Stream.of(name, title, phone, mail)
                        .filter(words -> !words.isEmpty())
                        .reduce((one, other) -> one + "\n" + other)
                        .orElse(""));
    }
}
