package org.tongbao.workbench.internal;

import java.util.List;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Fills an empty place: says what belongs there or what went wrong, and offers what can be done. UI thread. */
public final class MessagePane extends Composite {

    private static final int MARGIN = 16;
    private static final int GAP = 8;
    private static final int TEXT_WIDTH = 280;

    /**
     * Something one can do from the pane.
     *
     * @param id data key of its button
     * @param label of its button
     * @param run what it does
     */
    public record Offer(String id, String label, Runnable run) {}

    private final Label title;
    private final Label text;
    private final Composite buttons;

    /** An empty pane with the data key {@code id}. */
    public MessagePane(Composite parent, String id) {
        super(parent, SWT.NONE);
        Keyed.as(this, id);
        GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).spacing(0, GAP).applyTo(this);
        title = new Label(this, SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Keyed.as(title, id + ".title");
        text = new Label(this, SWT.WRAP);
        Keyed.as(text, id + ".text");
        buttons = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, GAP).applyTo(buttons);
        var wide = GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT);
        wide.applyTo(title);
        wide.applyTo(text);
    }

    /** Shows a message with what can be done about it. */
    public void show(String heading, String message, List<Offer> offers) {
        title.setText(heading.replace("&", "&&"));
        text.setText(message.replace("&", "&&"));
        for (var old : buttons.getChildren()) {
            old.dispose();
        }
        for (Offer offer : offers) {
            var button = new Button(buttons, SWT.PUSH);
            button.setText(offer.label());
            button.addListener(SWT.Selection, event -> offer.run().run());
            Keyed.as(button, offer.id());
        }
        buttons.setVisible(!offers.isEmpty());
        requestLayout();
        layout(true, true);
    }

    /** Puts the focus on the first thing that can be done. */
    @Override
    public boolean setFocus() {
        var children = buttons.getChildren();
        return children.length > 0 ? Objects.requireNonNull(children[0]).setFocus() : super.setFocus();
    }
}
