package org.tongbao.flow.ui.internal.view;

import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.ui.part.StepPart;
import org.tongbao.ui.look.Tint;

/** The place of the diagram, with a sentence in it while there is none. The diagram is made when it is first needed. */
final class StagePlace extends Composite {

    private static final int WIDTH = 160;
    private static final int MARGIN = 12;

    private final StackLayout stack = new StackLayout();
    private final Consumer<String> selected;
    private final StepPart.Opener opened;
    private final Composite message;
    private final Label words;
    private @Nullable DiagramPane pane;

    StagePlace(Composite parent, Consumer<String> selected, StepPart.Opener opened) {
        super(parent, SWT.NONE);
        this.selected = selected;
        this.opened = opened;
        setLayout(stack);
        message = new Composite(this, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        message.setLayout(layout);
        words = Keyed.as(new Label(message, SWT.WRAP), "flow.message");
        words.setForeground(Tint.TEXT_MUTED.color(getDisplay()));
        var data = new GridData(SWT.FILL, SWT.BEGINNING, true, true);
        data.widthHint = WIDTH;
        words.setLayoutData(data);
        stack.topControl = message;
    }

    /** The diagram, whether it is in front or not. */
    DiagramPane diagram() {
        if (pane instanceof DiagramPane now) {
            return now;
        }
        var made = new DiagramPane(this, selected, opened);
        pane = made;
        return made;
    }

    /** Shows a scene. */
    void show(Scene scene) {
        DiagramPane diagram = diagram();
        front(diagram);
        diagram.show(scene);
    }

    /** Shows a sentence instead. */
    void say(String sentence) {
        words.setText(sentence);
        message.layout();
        front(message);
    }

    @Override
    public boolean setFocus() {
        return pane instanceof DiagramPane now && stack.topControl == now
                ? now.viewer().control().setFocus()
                : super.setFocus();
    }

    private void front(Composite wanted) {
        if (stack.topControl != wanted) {
            stack.topControl = wanted;
            layout();
        }
    }
}
