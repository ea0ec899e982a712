package org.tongbao.workbench.internal.event;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tongbao.workbench.internal.Keyed;

/** The widgets of one detail of an event. UI thread. */
final class DetailInput {

    private static final int MOST_DIGITS = 9;
    private static final int WIDTH = 200;

    private final Supplier<Optional<Object>> value;

    DetailInput(Composite parent, EventDetail detail) {
        String id = "event.detail." + detail.key();
        new Label(parent, SWT.NONE).setText(detail.kind() == EventDetail.Kind.FLAG ? "" : detail.label());
        var wide = GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT);
        switch (detail.kind()) {
            case FLAG -> {
                var box = Keyed.as(new Button(parent, SWT.CHECK), id);
                box.setText(detail.label());
                value = () -> Optional.of(box.getSelection());
            }
            case CHOICE -> {
                var combo = Keyed.as(new Combo(parent, SWT.READ_ONLY), id);
                detail.options().forEach(option -> combo.add(option.words()));
                combo.select(detail.key().equals("method") ? 0 : -1);
                wide.applyTo(combo);
                value = () -> chosen(detail, combo.getSelectionIndex());
            }
            case NUMBER -> {
                var text = Keyed.as(new Text(parent, SWT.BORDER), id);
                text.setTextLimit(MOST_DIGITS);
                text.addVerifyListener(event -> event.doit = event.text.chars().allMatch(Character::isDigit));
                wide.applyTo(text);
                value = () -> text.getText().isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(text.getText()));
            }
            default -> {
                var text = Keyed.as(new Text(parent, SWT.BORDER), id);
                wide.applyTo(text);
                value = () -> text.getText().isBlank()
                        ? Optional.empty()
                        : Optional.of(text.getText().strip());
            }
        }
    }

    /** What was entered: a text, a number or yes or no; empty when nothing was. */
    Optional<Object> value() {
        return value.get();
    }

    /** Levels are numbers in the file, methods are words. */
    private static Optional<Object> chosen(EventDetail detail, int index) {
        if (index < 0) {
            return Optional.empty();
        }
        String id = detail.options().get(index).id();
        return Optional.of(id.chars().allMatch(Character::isDigit) ? Long.valueOf(id) : id);
    }
}
