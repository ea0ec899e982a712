package org.tongbao.flow.ui.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.core.form.Texts;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.flow.ui.internal.nls.Messages;
import org.tongbao.ui.UiThread;

/** Which procedure to look at while no incident is open; filled when it is first shown. */
final class ProcedureChooser extends Composite {

    /** Opening the window comes first, in milliseconds. */
    private static final long AFTER_START = 1_000;

    private final ProcedureRegistry procedures;
    private final Combo combo;
    private List<String> ids = List.of();
    private String chosen = "";
    private boolean asked;

    ProcedureChooser(Composite parent, ProcedureRegistry procedures, Consumer<String> chooser) {
        super(parent, SWT.NONE);
        this.procedures = procedures;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        var label = new Label(this, SWT.NONE);
        label.setText(Messages.Chooser_label);
        combo = Keyed.as(new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN), "flow.procedure");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Selection, event -> {
            chosen = ids.get(combo.getSelectionIndex());
            chooser.accept(chosen);
        });
    }

    /** Is there while no incident is open. */
    void show(boolean wanted, String procedure) {
        if (wanted && !asked) {
            asked = true;
            fill();
        }
        if (!procedure.equals(chosen)) {
            chosen = procedure;
            combo.select(ids.indexOf(procedure));
        }
        if (getVisible() != wanted) {
            setVisible(wanted);
            ((GridData) getLayoutData()).exclude = !wanted;
            getParent().layout(true, true);
        }
    }

    private void fill() {
        var job = Job.create(Messages.View_drawing, (ICoreRunnable) monitor -> {
            List<String> all = procedures.ids();
            List<String> titles = new ArrayList<>();
            all.forEach(id ->
                    titles.add(procedures.find(id).value().map(Texts::title).orElse(id)));
            UiThread.async(this, () -> {
                ids = all;
                combo.setItems(titles.toArray(String[]::new));
                combo.select(ids.indexOf(chosen));
                getParent().layout(true, true);
            });
        });
        job.setSystem(true);
        job.schedule(AFTER_START);
    }
}
