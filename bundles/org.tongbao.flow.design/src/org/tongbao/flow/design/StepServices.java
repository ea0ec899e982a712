package org.tongbao.flow.design;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.form.Texts;
import org.tongbao.core.time.RocDates;
import org.tongbao.engine.assessment.StepState;
import org.tongbao.engine.assessment.StepState.Phase;
import org.tongbao.flow.design.internal.nls.Messages;
import org.tongbao.model.procedure.Artifact;
import org.tongbao.model.procedure.Lane;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepGraph;
import org.tongbao.model.procedure.StepKind;
import org.tongbao.model.procedure.Transition;
import org.tongbao.model.rules.Modality;

/**
 * What the description asks of steps, lanes and ways. Sirius makes it without a state and finds the one attached to the
 * procedure; the viewer built in hands it in. Texts in the language of the program. Any thread that may read the procedure.
 */
public final class StepServices {

    /** Tens of pixels, the unit of sizes in descriptions. */
    private static final int WIDTH = 17;

    /** Words of letters need more room. */
    private static final int WIDER = 19;

    private static final int HEIGHT = 4;

    private final Optional<FlowState> given;

    /** With what is attached to the procedure. */
    public StepServices() {
        given = Optional.empty();
    }

    /** With a state. */
    public StepServices(FlowState state) {
        given = Optional.of(state);
    }

    /** Title of the diagram. */
    public String flowTitle(StepGraph graph) {
        return Texts.title(graph) + " " + text(graph.getId());
    }

    /** Steps that a lane is responsible for; the first lane also has those of no lane that is there. */
    public List<Step> stepsOfLane(Lane lane) {
        StepGraph graph = graphOf(lane);
        List<String> lanes = graph.getLanes().stream()
                .map(known -> String.valueOf(known.getId()))
                .toList();
        boolean first = graph.getLanes().get(0) == lane;
        return graph.getSteps().stream()
                .filter(step -> String.valueOf(step.getLane()).equals(lane.getId())
                        || first && !lanes.contains(String.valueOf(step.getLane())))
                .toList();
    }

    public boolean isStart(Step step) {
        return step.getKind() == StepKind.START;
    }

    public boolean isActivity(Step step) {
        return step.getKind() == StepKind.ACTIVITY;
    }

    public boolean isDecision(Step step) {
        return step.getKind() == StepKind.DECISION;
    }

    public boolean isParallel(Step step) {
        return step.getKind() == StepKind.PARALLEL;
    }

    public boolean isWait(Step step) {
        return step.getKind() == StepKind.WAIT;
    }

    public boolean isEnd(Step step) {
        return step.getKind() == StepKind.END;
    }

    /** True where the incident is through with the step. */
    public boolean isDone(Step step) {
        return phase(step) == Phase.DONE;
    }

    /** True where a clock of the step ran out. */
    public boolean isOverdue(Step step) {
        return phase(step) == Phase.OVERDUE;
    }

    /** True where somebody should act now. */
    public boolean isActive(Step step) {
        return phase(step) == Phase.ACTIVE;
    }

    /** True where the step follows what is to be done now. */
    public boolean isNext(Step step) {
        return state(step).next().contains(String.valueOf(step.getId()));
    }

    /** True where the step does not concern the incident. */
    public boolean isSkipped(Step step) {
        return phase(step) == Phase.SKIPPED;
    }

    /** False for what the filter of skipped steps hides. */
    public boolean isNotSkipped(Step step) {
        return !isSkipped(step);
    }

    /** True where the reader is responsible or helps. */
    public boolean isMine(Step step) {
        var roles = state(step).roles();
        return roles.isEmpty()
                || roles.contains(String.valueOf(step.getLane()))
                || step.getHelpers().stream().anyMatch(roles::contains);
    }

    /** True where the lane is responsible for a step. */
    public boolean isLaneUsed(Lane lane) {
        return !stepsOfLane(lane).isEmpty();
    }

    /** True where somebody of the lane should act now. */
    public boolean isLaneBusy(Lane lane) {
        return stepsOfLane(lane).stream().anyMatch(step -> isActive(step) || isOverdue(step));
    }

    /** Who does the steps of the lane. */
    public String laneLabel(Lane lane) {
        return Texts.title(lane);
    }

    /** Clause by which the lane is there. */
    public String laneTooltip(Lane lane) {
        return Texts.title(lane) + line(Messages.Tooltip_citation, text(lane.getCitation()));
    }

    /** Title and, on lines of their own, those who help and the plugin that added the step. */
    public String stepLabel(Step step) {
        return Texts.title(step)
                + line(Messages.Step_helpers, helpers(step))
                + line(Messages.Step_contributor, text(step.getContributor()));
    }

    /** What is to be known about a step: who, by which clause, out of what, for what, since when. */
    public String stepTooltip(Step step) {
        String title = text(step.getId()) + " " + Texts.title(step);
        String known = state(step).of(step).map(found -> since(step, found)).orElse("");
        return title
                + line(Messages.Tooltip_actor, laneTitle(step, text(step.getLane())))
                + line(Messages.Tooltip_helpers, helpers(step))
                + (step.getModality() == Modality.MUST ? "" : '\n' + modality(step.getModality()))
                + line(Messages.Tooltip_inputs, artifacts(step.getInputs()))
                + line(Messages.Tooltip_outputs, artifacts(step.getOutputs()))
                + line(Messages.Tooltip_citation, text(step.getCitation()))
                + line(Messages.Tooltip_contributor, text(step.getContributor()))
                + known;
    }

    /** Width of a step. */
    public int stepWidth(Step step) {
        return chinese() ? WIDTH : WIDER;
    }

    /** Least height of a step. */
    public int stepHeight(Step step) {
        return HEIGHT;
    }

    /** The step a way leads from; none when there is no such step. */
    public List<Step> sourceStep(Transition way) {
        return step(graphOf(way), way.getSource());
    }

    /** The step a way leads to; none when there is no such step. */
    public List<Step> targetStep(Transition way) {
        return step(graphOf(way), way.getTarget());
    }

    /** Condition of a way, in words; empty where there is none. */
    public String wayLabel(Transition way) {
        return Texts.pick(way.getLabel(), way.getLabelEn());
    }

    /** True where the incident went that way. */
    public boolean isWayTaken(Transition way) {
        return !way.isLoop()
                && sourceStep(way).stream().anyMatch(step -> isDone(step) || way.isEarly() && !isNotReached(step))
                && targetStep(way).stream().anyMatch(step -> isDone(step) || isActive(step) || isOverdue(step));
    }

    /** True where the way leads from or to a step that does not concern the incident. */
    public boolean isWaySkipped(Transition way) {
        return sourceStep(way).stream().anyMatch(this::isSkipped)
                || targetStep(way).stream().anyMatch(this::isSkipped);
    }

    /** False for what the filter of skipped steps hides. */
    public boolean isWayNotSkipped(Transition way) {
        return !isWaySkipped(way);
    }

    private boolean isNotReached(Step step) {
        return phase(step) == Phase.NOT_REACHED || isSkipped(step);
    }

    private Phase phase(Step step) {
        return state(step).of(step).map(StepState::phase).orElse(Phase.NOT_REACHED);
    }

    private FlowState state(EObject element) {
        return given.orElseGet(() -> FlowState.attached(element));
    }

    private String since(Step step, StepState found) {
        return line(
                        Messages.Tooltip_since,
                        found.since().map(at -> time(step, at)).orElse(""))
                + line(
                        Messages.Tooltip_done,
                        found.doneAt().map(at -> time(step, at)).orElse(""))
                + (found.asksEvidence() ? '\n' + Messages.Tooltip_evidence : "");
    }

    private String time(Step step, java.time.Instant at) {
        return RocDates.format(at, state(step).zone());
    }

    private static String helpers(Step step) {
        return step.getHelpers().stream().map(id -> laneTitle(step, id)).collect(Collectors.joining(separator()));
    }

    private static String laneTitle(Step step, String id) {
        return graphOf(step).getLanes().stream()
                .filter(lane -> id.equals(lane.getId()))
                .map(Texts::title)
                .findFirst()
                .orElse(id);
    }

    private static String artifacts(List<Artifact> all) {
        return all.stream()
                .map(one -> Texts.pick(one.getText(), one.getTextEn()))
                .collect(Collectors.joining(separator()));
    }

    private static String modality(Modality modality) {
        return modality == Modality.SHOULD ? Messages.Step_should : Messages.Step_may;
    }

    private static String separator() {
        return chinese() ? "、" : ", ";
    }

    private static boolean chinese() {
        return Locale.CHINESE.getLanguage().equals(Locale.getDefault().getLanguage());
    }

    private static List<Step> step(StepGraph graph, @Nullable String id) {
        return graph.getSteps().stream()
                .filter(step -> String.valueOf(step.getId()).equals(id))
                .limit(1)
                .toList();
    }

    static StepGraph graphOf(EObject element) {
        return (StepGraph) EcoreUtil.getRootContainer(element);
    }

    static String line(String pattern, String text) {
        return text.isBlank() ? "" : '\n' + Messages.bind(pattern, text);
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
