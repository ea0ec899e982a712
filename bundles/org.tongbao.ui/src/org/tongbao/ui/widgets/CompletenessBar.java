package org.tongbao.ui.widgets;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.tongbao.ui.internal.nls.Messages;

/** How many of the required answers are there, as a bar with the numbers beside it. */
public final class CompletenessBar extends Composite {

    private static final int WIDEST = 88;

    private final ProgressBar bar;
    private final Label numbers;

    /** An empty bar. */
    public CompletenessBar(Composite parent) {
        super(parent, SWT.NONE);
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(this);
        bar = new ProgressBar(this, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(120, SWT.DEFAULT)
                .applyTo(bar);
        numbers = new Label(this, SWT.TRAIL);
        numbers.setBackground(parent.getBackground());
        // room for two digits each, so that bars below one another end together
        numbers.setText(NLS.bind(Messages.Completeness_numbers, WIDEST, WIDEST));
        GridDataFactory.fillDefaults()
                .align(SWT.END, SWT.CENTER)
                .hint(numbers.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, SWT.DEFAULT)
                .applyTo(numbers);
        numbers.setText("");
    }

    /**
     * Shows a state.
     *
     * @param answered how many required answers are there, 0 to {@code required}
     * @param required how many there must be; 0 counts as complete
     */
    public void setCompleteness(int answered, int required) {
        bar.setMaximum(Math.max(1, required));
        bar.setSelection(required == 0 ? 1 : answered);
        String text = NLS.bind(Messages.Completeness_numbers, answered, required);
        if (!text.equals(numbers.getText())) {
            numbers.setText(text);
            requestLayout();
        }
    }
}
