package org.tongbao.directory.ui.editor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITableColorProvider;
import org.eclipse.jface.viewers.ITableLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.tongbao.core.directory.DirectoryFinding;
import org.tongbao.core.directory.TeamFunction;
import org.tongbao.directory.ui.edit.Days;
import org.tongbao.directory.ui.edit.FunctionWords;
import org.tongbao.directory.ui.edit.PhoneWords;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.FindingCode;
import org.tongbao.model.organization.Assignment;
import org.tongbao.model.organization.Person;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.Tint;

/** What the rows of the tree of functions say. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class TeamLabels extends LabelProvider implements ITableLabelProvider, ITableColorProvider {

    /** Columns: who, title, telephone, since when. */
    static final int COLUMNS = 4;

    private static final Map<FindingCode, String> SHORT = Map.of(
            DirectoryFinding.FUNCTION_UNFILLED, Messages.Short_unfilled,
            DirectoryFinding.GROUP_WITHOUT_LEADER, Messages.Short_no_leader,
            DirectoryFinding.GROUP_WITHOUT_MEMBERS, Messages.Short_no_members,
            DirectoryFinding.DEPUTY_MISSING, Messages.Short_no_deputy,
            DirectoryFinding.CONTACT_MISSING, Messages.Short_unfilled,
            DirectoryFinding.CONTACT_UNREACHABLE, Messages.Short_unreachable,
            DirectoryFinding.CONTACT_HOURS_UNKNOWN, Messages.Short_hours_unknown);

    private final OrganizationSession session;

    TeamLabels(OrganizationSession session) {
        this.session = session;
    }

    @Override
    public @Nullable Image getColumnImage(@Nullable Object element, int column) {
        if (column != 0) {
            return null;
        }
        Display display = Display.getCurrent();
        return switch (element) {
            case TeamNode.Duty duty
            when worst(duty).isPresent() ->
                Icon.of(worst(duty).get().severity()).image(display);
            case TeamNode.Duty duty -> Icon.PEOPLE.image(display);
            case null, default -> null;
        };
    }

    @Override
    public String getColumnText(@Nullable Object element, int column) {
        return switch (element) {
            case TeamNode.Duty duty -> duty(duty, column);
            case TeamNode.Holder holder -> holder(holder.assignment(), column);
            case TeamNode.Vacancy vacancy when column == 0 -> vacancy(vacancy);
            case TeamNode.Others others when column == 0 -> Messages.Team_others;
            case null, default -> "";
        };
    }

    private String duty(TeamNode.Duty duty, int column) {
        String name = FunctionWords.held(duty.function(), null);
        if (column == 0) {
            int count = session.team().holders(duty.function(), session.day()).size();
            return count == 0 ? name : NLS.bind(Messages.Team_count, name, count);
        }
        return column == 1 ? problems(duty) : "";
    }

    private String problems(TeamNode.Duty duty) {
        return findings(duty).stream()
                .map(finding -> SHORT.getOrDefault(finding.code(), ""))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(Messages.List_separator));
    }

    private Optional<Finding> worst(TeamNode.Duty duty) {
        return findings(duty).stream().findFirst();
    }

    private List<Finding> findings(TeamNode.Duty duty) {
        Optional<TeamFunction> function = TeamFunction.of(duty.function());
        return function.isEmpty()
                ? List.of()
                : session.findings().stream()
                        .filter(finding -> FindingPlace.function(finding).equals(function))
                        .toList();
    }

    private static String vacancy(TeamNode.Vacancy vacancy) {
        String rank = FunctionWords.rank(vacancy.rank());
        return NLS.bind(
                Messages.Team_vacancy,
                rank.isEmpty() ? FunctionWords.held(vacancy.function().id(), null) : rank);
    }

    private String holder(Assignment assignment, int column) {
        Optional<Person> person = session.team().person(assignment);
        return switch (column) {
            case 0 -> {
                String name = person.map(Person::getName).orElse(String.valueOf(assignment.getPerson()));
                String rank = FunctionWords.rank(assignment.getRank());
                yield rank.isEmpty() ? name : NLS.bind(Messages.Team_ranked, rank, name);
            }
            case 1 -> person.map(Person::getTitle).orElse("");
            case 2 -> person.map(PhoneWords::foremost).orElse("");
            default -> period(assignment);
        };
    }

    /** Since when, or from when to when. */
    static String period(Assignment assignment) {
        String from = Days.words(assignment.getFrom());
        String to = Days.words(assignment.getTo());
        if (to.isEmpty()) {
            return from.isEmpty() ? "" : NLS.bind(Messages.Team_since, from);
        }
        return NLS.bind(Messages.Team_until, from, to);
    }

    @Override
    public @Nullable Color getForeground(@Nullable Object element, int column) {
        Display display = Objects.requireNonNull(Display.getCurrent());
        return switch (element) {
            case TeamNode.Vacancy vacancy -> Tint.STATE_WARN.color(display);
            case TeamNode.Duty duty
            when column == 1 && worst(duty).isPresent() ->
                Tint.of(worst(duty).get().severity()).color(display);
            case null, default -> null;
        };
    }

    @Override
    public @Nullable Color getBackground(@Nullable Object element, int column) {
        return null;
    }
}
