package org.tongbao.workbench.internal.editor;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tongbao.ui.widgets.CorrectionDialog;
import org.tongbao.ui.widgets.DateTimeField;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.event.EventWords;
import org.tongbao.workbench.internal.nls.Messages;

/** 發生, 發現, 知悉: three instants that must not be mixed up. One that is saved is corrected, not changed. */
final class InstantsBlock extends OverviewBlock {

    /** Event types shown here. */
    static final List<String> TYPES = List.of("occurrence", "discovery", "awareness");

    private static final int COLUMNS = 3;

    private record Row(DateTimeField field, Label saved, Button correct) {}

    private final Map<String, Row> rows = new LinkedHashMap<>();

    InstantsBlock(PageContext context, Composite parent) {
        super(context, parent, "overview.instants", Messages.Overview_instants, COLUMNS);
        TYPES.forEach(this::add);
    }

    @Override
    void showFacts() {
        var facts = session().editing().facts();
        rows.forEach((type, row) -> {
            Optional<Instant> at = facts.time(type);
            boolean recorded = facts.recorded(type);
            row.field().setValue(at);
            row.saved().setText(at.map(Times::format).orElse(Messages.Time_unknown));
            row.saved().setToolTipText(at.map(Times::iso).orElse(""));
            show(row.field(), !recorded);
            show(row.saved(), recorded);
            show(row.correct(), recorded);
        });
    }

    @Override
    boolean focus() {
        return rows.values().stream()
                .anyMatch(row -> row.field().isEnabled()
                        && row.field().text().isEnabled()
                        && row.field().setFocus());
    }

    /** Labels of the times typed that cannot be understood. */
    List<String> unreadable() {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().field().waiting()
                        && !row.getValue().field().complaint().isEmpty())
                .map(row -> label(row.getKey()))
                .toList();
    }

    /** Goes to the field of an event type. */
    boolean reveal(String subject) {
        return Optional.ofNullable(rows.get(subject))
                .map(row -> row.correct().getVisible()
                        ? row.correct().setFocus()
                        : row.field().setFocus())
                .orElse(false);
    }

    private void add(String type) {
        var editing = session().editing();
        var label = context().toolkit().createLabel(body(), label(type));
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, 6)
                .applyTo(label);
        var field = new DateTimeField(body(), editing.clock(), Times.ZONE, true);
        Keyed.as(field.text(), "overview." + type);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(field);
        field.addValueListener(at -> {
            if (!editing.facts().recorded(type)) {
                editing.facts().setTime(type, label(type), at);
            }
        });
        editing.addPending(field);
        field.text().addModifyListener(event -> editing.typed());
        field.addListener(SWT.Dispose, event -> editing.removePending(field));
        var saved = Keyed.as(context().toolkit().createLabel(body(), ""), "overview." + type + ".saved");
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(saved);
        var correct = context().toolkit().createButton(body(), Messages.Correct, SWT.PUSH);
        Keyed.as(correct, "overview." + type + ".correct");
        correct.addListener(
                SWT.Selection,
                event -> editing.facts()
                        .time(type)
                        .ifPresent(wrong -> new CorrectionDialog(
                                        correct,
                                        "overview." + type,
                                        label(type),
                                        editing.clock(),
                                        Times.ZONE,
                                        wrong,
                                        (at, reason) -> editing.facts().correct(type, label(type), at, reason))
                                .open()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(correct);
        rows.put(type, new Row(field, saved, correct));
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !shown;
        }
    }

    private static String label(String type) {
        return EventWords.label(type);
    }
}
