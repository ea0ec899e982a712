package org.tongbao.flow.design;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.tongbao.core.form.Texts;
import org.tongbao.core.time.Durations;
import org.tongbao.core.time.RocDates;
import org.tongbao.engine.assessment.ChecklistState;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.StepState;
import org.tongbao.flow.design.internal.nls.Messages;
import org.tongbao.model.procedure.Checklist;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepPage;
import org.tongbao.model.rules.ClockRule;

/**
 * What the description asks of the badges on steps: where an incident stands, clocks, form pages, checklists. Texts in the
 * language of the program. Any thread that may read the procedure.
 */
public final class BadgeServices {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M/d HH:mm");
    private static final int WIDTH = 6;
    private static final int HEIGHT = 1;

    private final Optional<FlowState> given;

    /** With what is attached to the procedure. */
    public BadgeServices() {
        given = Optional.empty();
    }

    /** With a state. */
    public BadgeServices(FlowState state) {
        given = Optional.of(state);
    }

    /** Width of a badge. */
    public int badgeWidth(EObject element) {
        return WIDTH;
    }

    /** Height of a badge. */
    public int badgeHeight(EObject element) {
        return HEIGHT;
    }

    /** The step itself where something is to be said about the incident there. */
    public List<Step> stated(EObject element) {
        return element instanceof Step step && !stateLabel(step).isEmpty() ? List.of(step) : List.of();
    }

    /** Where the incident stands at the step, in a few words; empty while the way is far from it. */
    public String stateLabel(Step step) {
        FlowState state = state(step);
        Optional<StepState> found = state.of(step);
        if (found.isEmpty()) {
            return "";
        }
        return switch (found.get().phase()) {
            case DONE ->
                found.get()
                        .doneAt()
                        .map(at -> Messages.bind(Messages.State_doneAt, time(step, at)))
                        .orElse(Messages.State_done);
            case OVERDUE -> Messages.State_overdue;
            case ACTIVE -> Messages.State_active;
            case SKIPPED -> Messages.State_skipped;
            case NOT_REACHED -> state.next().contains(String.valueOf(step.getId())) ? Messages.State_next : "";
        };
    }

    /** Likewise in full. */
    public String stateTooltip(Step step) {
        String done = state(step)
                .of(step)
                .flatMap(StepState::doneAt)
                .map(at -> "\n" + RocDates.format(at, state(step).zone()))
                .orElse("");
        return stateLabel(step) + done;
    }

    /** The step itself where a clock times it that concerns the incident. */
    public List<Step> timed(EObject element) {
        return element instanceof Step step && !clockLabel(step).isEmpty() ? List.of(step) : List.of();
    }

    /** When the step is due, when it was met or, before it runs, how long there is; empty where nothing says so. */
    public String clockLabel(Step step) {
        List<ClockState> clocks = clocks(step);
        Optional<ClockState> open = open(step);
        if (open.isPresent()) {
            return open.get()
                    .due()
                    .map(at -> Messages.bind(Messages.Clock_due, time(step, at)))
                    .orElseGet(() -> limit(open.get().rule()));
        }
        Optional<Instant> met =
                clocks.stream().flatMap(clock -> clock.metAt().stream()).reduce((one, other) -> other);
        if (met.isPresent()) {
            return time(step, met.get());
        }
        return rules(step).stream()
                .map(BadgeServices::limit)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** All clocks of the step with their dues and clauses. */
    public String clockTooltip(Step step) {
        List<ClockState> clocks = clocks(step);
        return clocks.isEmpty()
                ? rules(step).stream().map(BadgeServices::words).collect(Collectors.joining("\n"))
                : clocks.stream().map(clock -> words(step, clock)).collect(Collectors.joining("\n"));
    }

    /** True where a clock ran out and still waits to be stopped. */
    public boolean isClockLate(Step step) {
        return clocks(step).stream().anyMatch(clock -> clock.open() && clock.phase() == ClockState.Phase.MISSED);
    }

    /** True where a clock runs. */
    public boolean isClockRunning(Step step) {
        return clocks(step).stream().anyMatch(ClockState::open);
    }

    /** True where nothing runs any more and something was stopped. */
    public boolean isClockMet(Step step) {
        return !isClockRunning(step)
                && clocks(step).stream().anyMatch(clock -> clock.metAt().isPresent());
    }

    /** The step itself where a page of the form is worked on. */
    public List<Step> paged(EObject element) {
        return element instanceof Step step && !pageLabel(step).isEmpty() ? List.of(step) : List.of();
    }

    /** Name of the page of the form; empty where there is none. */
    public String pageLabel(Step step) {
        return switch (step.getPage()) {
            case NOTIFICATION -> Messages.Page_notification;
            case SEVERITY -> Messages.Page_severity;
            case CONTAINMENT -> Messages.Page_containment;
            case REPORT -> Messages.Page_report;
            case EVIDENCE -> Messages.Page_evidence;
            case SIGNATURES -> Messages.Page_signatures;
            case HISTORY -> Messages.Page_history;
            case NONE, OVERVIEW -> "";
        };
    }

    /** Where a double click leads. */
    public String pageTooltip(Step step) {
        return step.getPage() == StepPage.NONE ? "" : Messages.bind(Messages.Tooltip_page, pageLabel(step));
    }

    /** The checklist of a step; none when it has none. */
    public List<Checklist> checklistOf(EObject element) {
        return element instanceof Step step && StepServices.graphOf(step) instanceof Procedure procedure
                ? procedure.getChecklists().stream()
                        .filter(list -> String.valueOf(list.getId()).equals(step.getChecklist()))
                        .limit(1)
                        .toList()
                : List.of();
    }

    /** How many points there are and how many are answered. */
    public String checklistLabel(Checklist list) {
        int all = list.getItems().size();
        return found(list)
                .map(state -> state.answered() + "/" + all)
                .orElseGet(() -> Messages.bind(Messages.Checklist_items, all));
    }

    /** Title and points of a checklist. */
    public String checklistTooltip(Checklist list) {
        return Texts.title(list)
                + list.getItems().stream()
                        .map(item -> "\n• " + Texts.text(item))
                        .collect(Collectors.joining());
    }

    /** True where every point is answered. */
    public boolean isChecklistDone(Checklist list) {
        return found(list)
                .filter(state -> state.answered() == state.items().size())
                .isPresent();
    }

    private Optional<ChecklistState> found(Checklist list) {
        return FlowState.get(state(list).checklists(), list.getId());
    }

    private Optional<ClockState> open(Step step) {
        return state(step).of(step).flatMap(StepState::clock);
    }

    private List<ClockState> clocks(Step step) {
        return state(step).of(step).map(StepState::clocks).orElse(List.of());
    }

    /** A clock that does not concern the incident is not among those of its step, and nothing is said about it. */
    private List<ClockRule> rules(Step step) {
        FlowState state = state(step);
        if (state.of(step).isPresent()) {
            return clocks(step).stream().map(ClockState::rule).toList();
        }
        return step.getClocks().stream()
                .flatMap(id -> FlowState.get(state.clocks(), id).stream())
                .toList();
    }

    private String words(Step step, ClockState clock) {
        String left = clock.open()
                ? clock.remaining().map(Durations::remaining).orElse("")
                : clock.metAt()
                        .map(at -> Messages.bind(
                                Messages.State_doneAt,
                                RocDates.format(at, state(step).zone())))
                        .orElse("");
        return String.join(
                        " ",
                        Texts.title(clock),
                        clock.due()
                                .map(at -> Messages.bind(
                                        Messages.Clock_due,
                                        RocDates.format(at, state(step).zone())))
                                .orElseGet(() -> limit(clock.rule())),
                        left,
                        StepServices.text(clock.rule().getCitation()))
                .strip();
    }

    private static String words(ClockRule rule) {
        return String.join(" ", Texts.title(rule), limit(rule), StepServices.text(rule.getCitation()))
                .strip();
    }

    private static String limit(ClockRule rule) {
        if (rule.getHours() != null) {
            return Messages.bind(Messages.Clock_hours, rule.getHours());
        }
        return rule.getMonths() == null ? Texts.limit(rule) : Messages.bind(Messages.Clock_months, rule.getMonths());
    }

    private String time(Step step, Instant at) {
        return SHORT.format(at.atZone(state(step).zone()));
    }

    private FlowState state(EObject element) {
        return given.orElseGet(() -> FlowState.attached(element));
    }
}
