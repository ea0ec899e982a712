package org.tongbao.workbench.internal.life;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.incident.LifeCycle.Act;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.model.incident.Event;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.edit.NewEvent;
import org.tongbao.ui.widgets.TabKey;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Windows;
import org.tongbao.workbench.internal.event.EventWords;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/**
 * Ends, reopens or links an incident: says what will happen, asks why and, where another incident is meant, which. What
 * comes of it is an event that can be undone until it is saved. Nothing waits for it. UI thread.
 */
public final class LifeWindow {

    private static final int MARGIN = 12;
    private static final int WIDTH = 640;
    private static final int REASON_HEIGHT = 60;

    private final Shell shell;
    private final IncidentEditing editing;
    private final Act act;
    private final String fixed;
    private final Optional<IncidentPicker> picker;
    private final Text reason;
    private final Label problem;

    private LifeWindow(Shell parent, IncidentEditing editing, StoreAccess access, Act act, String fixed) {
        this.editing = editing;
        this.act = act;
        this.fixed = fixed;
        shell = Keyed.as(new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE), "life.window");
        shell.setText(LifeWords.button(act).replace("…", "").replaceAll("\\(&.\\)|&", ""));
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(8, 8).applyTo(shell);
        wide(Keyed.as(new Label(shell, SWT.WRAP), "life.text")).setText(LifeWords.consequence(act));
        if (act.names() && fixed.isEmpty()) {
            var made = new IncidentPicker(
                    shell, access, String.valueOf(editing.incident().getId()));
            GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
            picker = Optional.of(made);
        } else {
            picker = Optional.empty();
        }
        new Label(shell, SWT.NONE).setText(Messages.Life_reason);
        reason = Keyed.as(new Text(shell, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), "life.reason");
        GridDataFactory.fillDefaults()
                .grab(true, picker.isEmpty())
                .hint(WIDTH - 2 * MARGIN, REASON_HEIGHT)
                .applyTo(reason);
        TabKey.leaves(reason);
        problem = wide(Keyed.as(new Label(shell, SWT.WRAP), "life.problem"));
        addButtons();
    }

    /**
     * Opens the window.
     *
     * @param other id of the other incident where that is settled, else empty
     */
    public static void open(Shell parent, IncidentEditing editing, StoreAccess access, Act act, String other) {
        var window = new LifeWindow(parent, editing, access, act, other);
        window.shell.setSize(WIDTH, window.shell.computeSize(WIDTH, SWT.DEFAULT).y);
        Windows.centre(window.shell, parent);
        window.shell.open();
        window.picker.map(Control.class::cast).orElse(window.reason).setFocus();
    }

    private void addButtons() {
        var buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        Windows.button(buttons, "life.do", LifeWords.button(act).replace("…", ""), this::record);
        Windows.button(buttons, "life.cancel", Messages.Cancel, shell::close);
        Windows.answer(shell, this::record);
    }

    private void record() {
        Optional<IncidentSummary> chosen = picker.flatMap(IncidentPicker::chosen);
        LifeCycle life = LifeCycle.of(editing.incident());
        if (!life.allows(act)) {
            // the facts changed behind the window
            complain(Messages.Life_not_now, reason);
            return;
        }
        if (picker.isPresent() && chosen.isEmpty()) {
            complain(Messages.Life_no_other, picker.get());
            return;
        }
        if (act == Act.RELATE && chosen.filter(one -> related(life, one.id())).isPresent()) {
            complain(Messages.Life_related, picker.get());
            return;
        }
        if (reason.getText().isBlank()) {
            complain(Messages.Life_no_reason, reason);
            return;
        }
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("reason", reason.getText().strip());
        chosen.ifPresent(one -> name(details, one.id(), one.number()));
        life.links().stream()
                .filter(link -> !fixed.isEmpty() && LifeCycle.other(link).equals(fixed))
                .findFirst()
                .ifPresent(link -> name(details, fixed, number(link)));
        var now = editing.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        editing.facts().addEvent(EventWords.label(act.event()), new NewEvent(act.event(), now, "", details));
        shell.close();
    }

    private static boolean related(LifeCycle life, String other) {
        return life.links().stream().anyMatch(link -> LifeCycle.other(link).equals(other));
    }

    private static void name(Map<String, Object> details, String id, String number) {
        details.put(LifeCycle.OTHER, id);
        if (!number.isEmpty()) {
            details.put(LifeCycle.OTHER_NUMBER, number);
        }
    }

    private static String number(Event link) {
        String name = LifeCycle.otherName(link);
        return Objects.equals(name, LifeCycle.other(link)) ? "" : name;
    }

    private void complain(String words, Control where) {
        problem.setText(words);
        shell.layout(true, true);
        where.setFocus();
    }

    private Label wide(Label label) {
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH - 2 * MARGIN, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }
}
