package org.tongbao.workbench.internal.editor;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.core.form.Texts;
import org.tongbao.engine.assessment.NextAction;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.ui.edit.NewEvent;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.RemainingLabel;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.deadline.Parties;
import org.tongbao.workbench.internal.event.EventTypes;
import org.tongbao.workbench.internal.nls.Messages;

/** 下一步: what should be done now as buttons that record it as done at this moment, each with who and until when. */
final class ActionsBlock extends OverviewBlock {

    private static final String ACTION = "overview.action.";
    private static final int MOST = 6;
    private static final int COLUMNS = 2;
    private static final int TEXT_WIDTH = 120;

    private List<String> drawn = List.of();
    private final Map<String, RemainingLabel> labels = new HashMap<>();

    ActionsBlock(PageContext context, Composite parent) {
        super(context, parent, "overview.actions", Messages.Overview_actions, COLUMNS);
    }

    @Override
    void show(Assessed assessed) {
        List<NextAction> actions =
                assessed.assessment().nextActions().stream().limit(MOST).toList();
        List<String> keys = actions.stream().map(ActionsBlock::key).toList();
        if (!keys.equals(drawn) || body().getChildren().length == 0) {
            drawn = keys;
            draw(actions);
        }
        actions.forEach(action -> Optional.ofNullable(labels.get(key(action)))
                .ifPresent(label -> label.setClock(action.clock(), Times.ZONE)));
    }

    @Override
    boolean focus() {
        for (var child : body().getChildren()) {
            if (child instanceof Button button && button.setFocus()) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the button that records what a clock asks for; false when there is none. */
    boolean reveal(String clock) {
        for (var child : body().getChildren()) {
            if (ACTION.concat(clock).equals(child.getData(Keyed.KEY))) {
                return child.setFocus();
            }
        }
        return false;
    }

    private void draw(List<NextAction> actions) {
        clear();
        labels.clear();
        if (actions.isEmpty()) {
            var nothing = context().toolkit().createLabel(body(), Messages.Overview_no_action, SWT.WRAP);
            GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(nothing);
        }
        actions.forEach(this::draw);
    }

    private void draw(NextAction action) {
        ClockRule rule = action.clock().rule();
        String words = Texts.action(rule).isBlank() ? EventTypes.label(action.eventType()) : Texts.action(rule);
        var button = context().toolkit().createButton(body(), words.replace("&", "&&"), SWT.PUSH);
        Keyed.as(button, ACTION + action.clock().id());
        button.setToolTipText(NLS.bind(Messages.Overview_action_tooltip, EventTypes.label(action.eventType())));
        button.addListener(SWT.Selection, event -> record(action));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        var remaining = new RemainingLabel(body());
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(remaining);
        labels.put(key(action), remaining);
        var who = context().toolkit().createLabel(body(), Parties.of(rule), SWT.WRAP);
        who.setForeground(Tint.TEXT_MUTED.color(body().getDisplay()));
        who.setToolTipText(Texts.pick(rule.getCitation(), ""));
        GridDataFactory.fillDefaults()
                .span(COLUMNS, 1)
                .grab(true, false)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(who);
    }

    /** Writes down that it was done now; undo takes it back. */
    private void record(NextAction action) {
        var editing = session().editing();
        Map<String, Object> details = new HashMap<>();
        String demanded = Objects.toString(action.clock().rule().getStopDetail(), "");
        int equals = demanded.indexOf('=');
        if (equals > 0) {
            details.put(demanded.substring(0, equals), demanded.substring(equals + 1));
        }
        Instant now = editing.clock().instant();
        editing.facts()
                .addEvent(EventTypes.label(action.eventType()), new NewEvent(action.eventType(), now, "", details));
    }

    private static String key(NextAction action) {
        return action.clock().id() + '/' + action.clock().instance().orElse("") + '/' + action.eventType();
    }
}
