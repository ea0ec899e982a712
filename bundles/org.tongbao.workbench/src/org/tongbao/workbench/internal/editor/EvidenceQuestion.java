package org.tongbao.workbench.internal.editor;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.ui.edit.NewEvent;
import org.tongbao.ui.look.Tint;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.event.EventWords;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * 「跡證已保存？」, asked in place before anything that may destroy evidence (B-32). The answer is an event of the incident:
 * that it is preserved, or why it is not. UI thread.
 */
final class EvidenceQuestion {

    private static final String PRESERVED = "evidence-preserved";
    private static final String WAIVED = "evidence-waived";
    private static final int COLUMNS = 3;
    private static final int WIDTH = 200;

    private final PageContext context;
    private final Composite place;
    private final Runnable relayout;
    private final Runnable then;

    private EvidenceQuestion(PageContext context, Composite place, Runnable relayout, Runnable then) {
        this.context = context;
        this.place = place;
        this.relayout = relayout;
        this.then = then;
    }

    /** True when an event already says whether evidence is preserved. */
    static boolean answered(PageContext context, Procedure procedure) {
        var facts = context.session().editing().facts();
        return procedure.getEvidence().stream()
                .anyMatch(type -> facts.current(type).isPresent());
    }

    /**
     * Asks below a control, once; the answer is recorded and then {@code then} is run.
     *
     * @param above last control of its row in the grid of its parent
     * @param span columns of that grid
     * @param relayout gives the page the height it now wants
     */
    static void ask(PageContext context, Control above, int span, Runnable relayout, Runnable then) {
        Composite parent = above.getParent();
        for (Control child : parent.getChildren()) {
            if (child.getData() instanceof EvidenceQuestion) {
                child.dispose();
            }
        }
        var place = Keyed.as(context.toolkit().createComposite(parent), "evidence.question");
        var question = new EvidenceQuestion(context, place, relayout, then);
        place.setData(question);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).applyTo(place);
        GridDataFactory.fillDefaults().span(span, 1).grab(true, false).applyTo(place);
        place.moveBelow(above);
        Button first = question.draw();
        relayout.run();
        // only now it is where it will be seen: before, the page would scroll to where it was made
        reveal(place);
        first.setFocus();
    }

    private static void reveal(Control place) {
        for (Composite around = place.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrolledComposite scroller) {
                scroller.showControl(place);
                return;
            }
        }
    }

    /** Draws the question; the button to press first. */
    private Button draw() {
        Label words = context.toolkit().createLabel(place, Messages.Evidence_question, SWT.WRAP);
        words.setForeground(Tint.STATE_WARN.color(place.getDisplay()));
        GridDataFactory.fillDefaults()
                .span(COLUMNS, 1)
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(words);
        Button yes = button(Messages.Evidence_yes, "evidence.yes");
        Button no = button(Messages.Evidence_no, "evidence.no");
        Button cancel = button(Messages.Evidence_cancel, "evidence.cancel");
        Text reason = Keyed.as(context.toolkit().createText(place, "", SWT.BORDER), "evidence.reason");
        reason.setMessage(Messages.Evidence_reason);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(reason);
        no.setEnabled(false);
        reason.addListener(SWT.Modify, event -> no.setEnabled(!reason.getText().isBlank()));
        yes.addListener(SWT.Selection, event -> answer(PRESERVED, Map.of()));
        no.addListener(
                SWT.Selection,
                event -> answer(
                        WAIVED,
                        Map.of("reason", Objects.requireNonNull(reason.getText().strip()))));
        cancel.addListener(SWT.Selection, event -> close());
        return yes;
    }

    private Button button(String words, String id) {
        return Keyed.as(context.toolkit().createButton(place, words, SWT.PUSH), id);
    }

    private void answer(String type, Map<String, Object> details) {
        var editing = context.session().editing();
        Instant now = editing.clock().instant();
        close();
        editing.facts().addEvent(EventWords.label(type), new NewEvent(type, now, "", details));
        then.run();
    }

    private void close() {
        place.dispose();
        relayout.run();
    }
}
