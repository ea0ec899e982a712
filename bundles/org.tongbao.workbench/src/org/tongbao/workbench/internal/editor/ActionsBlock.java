package org.tongbao.workbench.internal.editor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.core.procedure.ActionWords;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.NextAction;
import org.tongbao.engine.assessment.StepState;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.rules.Modality;
import org.tongbao.ui.edit.NewEvent;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.RemainingLabel;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.event.NewEventWindow;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * 下一步: what should be done now, by role, as buttons that record it as done at this moment; each with until when and why.
 * What is worked on elsewhere leads there.
 */
final class ActionsBlock extends OverviewBlock {

    private static final String ACTION = "overview.action.";
    private static final int MOST = 10;
    private static final int COLUMNS = 1;
    private static final int TEXT_WIDTH = 120;
    private static final int GAP = 8;
    private static final int INDENT = 4;

    /** What is recorded by rating the impact, not by an event. */
    private static final String JUDGED = "judged";

    private static final String FIRST_IMPACT = "F3-C";

    private final Runnable changed;
    private List<String> drawn = List.of();
    private List<NextAction> shown = List.of();
    private final Map<String, RemainingLabel> labels = new HashMap<>();
    private final Map<String, Button> buttons = new LinkedHashMap<>();

    /**
     * Below a column.
     *
     * @param changed told when the height changed
     */
    ActionsBlock(PageContext context, Composite parent, Runnable changed) {
        super(context, parent, "overview.actions", Messages.Overview_actions, COLUMNS);
        this.changed = changed;
    }

    @Override
    void show(Assessed assessed) {
        List<NextAction> actions =
                assessed.assessment().nextActions().stream().limit(MOST).toList();
        List<String> keys = actions.stream()
                .map(action -> action.key() + action.asksEvidence())
                .toList();
        if (!keys.equals(drawn) || body().getChildren().length == 0) {
            drawn = keys;
            shown = actions;
            draw(actions);
        }
        actions.forEach(action -> Optional.ofNullable(labels.get(action.key()))
                .ifPresent(label -> action.clock().ifPresent(clock -> label.setClock(clock, Times.ZONE))));
    }

    @Override
    boolean focus() {
        return buttons.values().stream().anyMatch(Button::setFocus);
    }

    /**
     * Shows the button that records what a clock asks for; false when there is none. The focus does not go there: a second
     * Enter of somebody in a hurry would record what has not been done.
     */
    boolean reveal(String clock) {
        return mark(key -> key.equals(ACTION + clock) || key.startsWith(ACTION + clock + "."));
    }

    /** Likewise the button that records a step; the one marked before is marked no more. */
    boolean showNext(String step) {
        buttons.values().forEach(button -> button.setFont(null));
        return shown.stream()
                .filter(action ->
                        action.step().filter(state -> state.id().equals(step)).isPresent())
                .findFirst()
                .filter(action -> mark(key -> key.equals(ACTION + id(action))))
                .isPresent();
    }

    private boolean mark(Predicate<String> wanted) {
        for (Button button : buttons.values()) {
            if (wanted.test(String.valueOf(button.getData(Keyed.KEY)))) {
                button.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
                button.requestLayout();
                for (Composite around = body(); around != null; around = around.getParent()) {
                    if (around instanceof ScrolledComposite scroller) {
                        scroller.showControl(button);
                    }
                }
                return true;
            }
        }
        return false;
    }

    /**
     * Takes the focus off a button that is about to go. It would pass to some field, the page would move there, and the
     * next press of the mouse would hit another button than the one meant.
     */
    private void releaseFocus() {
        if (buttons.values().stream().noneMatch(button -> !button.isDisposed() && button.isFocusControl())) {
            return;
        }
        for (Composite around = body(); around != null; around = around.getParent()) {
            if (around instanceof ScrolledComposite scroller) {
                scroller.getParent().forceFocus();
                return;
            }
        }
    }

    private void draw(List<NextAction> actions) {
        releaseFocus();
        clear();
        labels.clear();
        buttons.clear();
        if (actions.isEmpty()) {
            var nothing = context().toolkit().createLabel(body(), Messages.Overview_no_action, SWT.WRAP);
            GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(nothing);
        }
        Map<String, List<NextAction>> roles = new LinkedHashMap<>();
        actions.forEach(action -> roles.computeIfAbsent(ActionWords.role(action), role -> new ArrayList<>())
                .add(action));
        roles.forEach((role, own) -> {
            var heading = context().toolkit().createLabel(body(), role.replace("&", "&&"), SWT.WRAP);
            heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(heading);
            own.forEach(this::draw);
        });
    }

    private void draw(NextAction action) {
        // a long button and a long limit stand below one another rather than cut
        var row = context().toolkit().createComposite(body());
        row.setLayout(RowLayoutFactory.fillDefaults()
                .margins(0, 0)
                .wrap(true)
                .center(true)
                .spacing(GAP)
                .create());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(row);
        var button = context().toolkit().createButton(row, words(action).replace("&", "&&"), SWT.PUSH);
        Keyed.as(button, ACTION + id(action));
        button.setToolTipText(tooltip(action));
        buttons.put(action.key(), button);
        var remaining = new RemainingLabel(row);
        labels.put(action.key(), remaining);
        button.addListener(SWT.Selection, event -> act(action, row));
        String why = why(action);
        if (!why.isEmpty()) {
            var reason = context().toolkit().createLabel(body(), why.replace("&", "&&"), SWT.WRAP);
            reason.setForeground(Tint.TEXT_MUTED.color(body().getDisplay()));
            GridDataFactory.fillDefaults()
                    .span(COLUMNS, 1)
                    .grab(true, false)
                    .indent(INDENT, 0)
                    .hint(TEXT_WIDTH, SWT.DEFAULT)
                    .applyTo(reason);
        }
    }

    /** What is to be done; where the same is to be done twice, since when each. */
    private String words(NextAction action) {
        String words = ActionWords.title(action);
        boolean alone = shown.stream()
                        .filter(other -> ActionWords.title(other).equals(words))
                        .count()
                < 2;
        return action.clock()
                .flatMap(ClockState::start)
                .filter(start -> !alone)
                .map(start -> NLS.bind(Messages.Action_since, words, Times.format(start)))
                .orElse(words);
    }

    /** Whether it is a must, who added the step, and the clauses. */
    private static String why(NextAction action) {
        String strength = action.modality() == Modality.MUST
                ? ""
                : action.modality() == Modality.SHOULD ? Messages.Action_should : Messages.Action_may;
        String contributor = action.step()
                .map(StepState::step)
                .map(Step::getContributor)
                .map(name -> NLS.bind(Messages.Action_contributor, name))
                .orElse("");
        return String.join(
                Messages.Sentence_separator,
                Stream.of(strength, contributor, ActionWords.citation(action))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private String tooltip(NextAction action) {
        return recorded(action)
                ? NLS.bind(Messages.Overview_action_tooltip, session().events().label(action.eventType()))
                : Messages.Action_open;
    }

    private static boolean recorded(NextAction action) {
        return !action.eventType().isEmpty() && !action.eventType().equals(JUDGED);
    }

    private void act(NextAction action, Control end) {
        if (!recorded(action)) {
            context().reveal().accept(place(action));
        } else if (action.asksEvidence()) {
            EvidenceQuestion.ask(context(), end, COLUMNS, changed, () -> record(action));
        } else {
            record(action);
        }
    }

    /** Where an action that no event records is done: at the judgement, a checklist or a field. */
    private static String place(NextAction action) {
        Optional<Step> step = action.step().map(StepState::step);
        return step.map(Step::getChecklist)
                .filter(list -> action.eventType().isEmpty())
                .or(() -> step.map(Step::getField))
                .orElse(FIRST_IMPACT);
    }

    /** Writes down that it was done now; undo takes it back. What only the officer knows is asked for first. */
    private void record(NextAction action) {
        var editing = session().editing();
        if (Measures.REPORTED.equals(action.eventType())) {
            new Measures(session()).report(body().getShell());
            return;
        }
        Map<String, Object> details = new HashMap<>();
        String demanded = action.detail();
        int equals = demanded.indexOf('=');
        if (equals > 0) {
            details.put(
                    demanded.substring(0, equals),
                    demanded.substring(equals + 1).replaceFirst("\\|.*", ""));
        }
        action.clock().flatMap(ClockState::addressee).ifPresent(one -> details.put("to", one.getTitle()));
        boolean asked = action.clock()
                .filter(clock -> clock.rule().getStopShould() != null)
                .isPresent();
        if (asked) {
            NewEventWindow.open(body().getShell(), editing, session().events(), action.eventType(), details);
            return;
        }
        Instant now = editing.clock().instant();
        editing.facts()
                .addEvent(
                        session().events().label(action.eventType()),
                        new NewEvent(action.eventType(), now, "", details));
    }

    private static String id(NextAction action) {
        return action.clock()
                .map(clock -> clock.id()
                        + clock.addressee().map(one -> "." + one.getId()).orElse(""))
                .or(() -> action.step().map(StepState::id))
                .orElse(action.eventType());
    }
}
