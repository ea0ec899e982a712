package org.tongbao.workbench.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.tongbao.model.finding.Finding;
import org.tongbao.ui.edit.Frozen;

/**
 * The fields of a page of settings, one below the other, each behind its label, whose mnemonic leads into it. In the order in which they are
 * added. UI thread.
 */
public final class SettingFields {

    private static final int COLUMNS = 3;
    private static final int GAP = 8;
    private static final int TEXT_WIDTH = 420;
    private static final int PAGE = 10;

    private final Composite root;
    private final String key;

    /**
     * An empty page.
     *
     * @param key with which the keys of its widgets begin
     */
    public SettingFields(Composite parent, String key) {
        root = new Composite(parent, SWT.NONE);
        this.key = key;
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(GAP, GAP).applyTo(root);
    }

    /** What holds all of them. */
    public Composite control() {
        return root;
    }

    /** A field for text. */
    public Text text(String id, String label, int style) {
        return text(id, label, style, COLUMNS - 1);
    }

    /** A field for text, with a button behind it that helps to fill it. */
    public Text text(String id, String label, String button, Runnable help) {
        var text = text(id, label, SWT.NONE, COLUMNS - 2);
        Windows.button(root, key + ".browse", button, help);
        return text;
    }

    private Text text(String id, String label, int style, int columns) {
        label(label);
        var text = Keyed.as(new Text(root, SWT.BORDER | style), key + "." + id);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .span(columns, 1)
                .grab(true, false)
                .applyTo(text);
        return text;
    }

    /** A field for a number. */
    public Spinner number(String id, String label, int least, int most) {
        label(label);
        var spinner = Keyed.as(new Spinner(root, SWT.BORDER), key + "." + id);
        spinner.setValues(least, least, most, 0, 1, PAGE);
        GridDataFactory.swtDefaults().span(COLUMNS - 1, 1).applyTo(spinner);
        return spinner;
    }

    /** A choice of one. */
    public Combo choice(String id, String label, String... choices) {
        label(label);
        var combo = Keyed.as(new Combo(root, SWT.READ_ONLY), key + "." + id);
        combo.setItems(choices);
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).applyTo(combo);
        return combo;
    }

    /** A box to tick. */
    public Button box(String id, String label) {
        var box = Keyed.as(new Button(root, SWT.CHECK), key + "." + id);
        box.setText(label);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(box);
        return box;
    }

    /** A sentence over the whole width. */
    public void note(String id, String text) {
        var note = Keyed.as(new Label(root, SWT.WRAP), key + "." + id);
        note.setText(text);
        wrap(note, COLUMNS);
    }

    /** Lets it all be looked at only, and says why. */
    public void deny(Finding why) {
        note("denied", why.message().replace("&", "&&"));
        Frozen.apply(root);
    }

    /** A button; behind it comes its outcome. */
    public Button button(String id, String label, Runnable action) {
        return Windows.button(root, key + "." + id, label, action);
    }

    /** Where it is said what came of the button before. */
    public Label outcome(String id) {
        var outcome = Keyed.as(new Label(root, SWT.WRAP), key + "." + id);
        wrap(outcome, COLUMNS - 1);
        return outcome;
    }

    private static void wrap(Control control, int columns) {
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .span(columns, 1)
                .grab(true, false)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(control);
    }

    private void label(String text) {
        var label = new Label(root, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().applyTo(label);
    }
}
