package org.tongbao.flow.ui.internal.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.form.Texts;
import org.tongbao.core.procedure.ActionWords;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.NextAction;
import org.tongbao.engine.assessment.StepState;
import org.tongbao.flow.design.FlowState;
import org.tongbao.flow.ui.internal.nls.Messages;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.Step;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.widgets.Remaining;

/**
 * Where an incident stands, in a few lines: what is to be done now, by whom and until when, and what comes after that. Any
 * thread.
 *
 * @param rows to be read from above
 * @param steps ids of the steps to be done now, the most urgent first
 */
record Standpoint(List<Row> rows, List<String> steps) {

    private static final int MOST = 3;
    private static final int MOST_AFTER = 4;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M/d HH:mm");

    /**
     * A line.
     *
     * @param icon before it
     * @param words with steps as links: {@code <a href="N4">}
     */
    record Row(Icon icon, String words) {}

    static Standpoint of(Procedure procedure, Assessment assessment, FlowState state) {
        List<Row> rows = new ArrayList<>();
        List<NextAction> actions = assessment.nextActions();
        for (NextAction action : actions.subList(0, Math.min(MOST, actions.size()))) {
            Row row = now(action, rows.isEmpty(), state.zone());
            boolean more = rows.size() == MOST - 1 && actions.size() > MOST;
            rows.add(more ? new Row(row.icon(), NLS.bind(Messages.Now_more, row.words(), actions.size() - MOST)) : row);
        }
        if (actions.isEmpty()) {
            rows.add(new Row(Icon.DONE, Messages.Now_nothing));
        }
        List<String> after = procedure.getSteps().stream()
                .filter(step -> state.next().contains(String.valueOf(step.getId())))
                .limit(MOST_AFTER)
                .map(step -> link(String.valueOf(step.getId()), Texts.title(step)))
                .toList();
        if (!after.isEmpty()) {
            rows.add(new Row(Icon.OVERVIEW, NLS.bind(Messages.Now_after, String.join(separator(), after))));
        }
        return new Standpoint(List.copyOf(rows), steps(actions));
    }

    /** Steps that the way has come to, before those that only a clock asks for already. */
    private static List<String> steps(List<NextAction> actions) {
        Stream<StepState> open = actions.stream().flatMap(action -> action.step().filter(StepState::open).stream());
        Stream<StepState> all = actions.stream().flatMap(action -> action.step().stream());
        return Stream.concat(open, all).map(StepState::id).distinct().toList();
    }

    private static Row now(NextAction action, boolean first, ZoneId zone) {
        String title = action.step()
                .map(StepState::step)
                .map(Step::getId)
                .map(id -> link(id, ActionWords.title(action)))
                .orElseGet(() -> escaped(ActionWords.title(action)));
        String role = escaped(ActionWords.role(action));
        Optional<Remaining> left = action.clock().map(clock -> Remaining.of(clock, zone));
        String due = action.due().map(at -> TIME.format(at.atZone(zone))).orElse("");
        String words = left.map(remaining -> due.isEmpty() || !first
                        ? NLS.bind(Messages.Now_soon, new Object[] {title, role, escaped(remaining.words())})
                        : NLS.bind(Messages.Now_due, new Object[] {title, role, due, escaped(remaining.words())}))
                .orElseGet(() -> NLS.bind(Messages.Now_open, title, role));
        boolean late = action.clock()
                .filter(clock -> clock.phase() == ClockState.Phase.MISSED)
                .isPresent();
        Icon icon = late ? Icon.LATE : left.map(Remaining::icon).orElse(Icon.NOW);
        return new Row(icon, first ? NLS.bind(Messages.Now_now, words) : words);
    }

    /** A step as a link; words alone where it has no id. */
    static String link(String id, String title) {
        return id.isEmpty() ? escaped(title) : "<a href=\"" + id + "\">" + escaped(title) + "</a>";
    }

    /** As the widget of links reads it. */
    private static String escaped(String text) {
        return text.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }

    private static String separator() {
        return Locale.CHINESE.getLanguage().equals(Locale.getDefault().getLanguage()) ? "、" : ", ";
    }
}
