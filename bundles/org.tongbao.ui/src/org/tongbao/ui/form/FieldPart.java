package org.tongbao.ui.form;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * An editor of a category's own for one field that is answered with text, in place of the ordinary entry; contributed to
 * the extension point {@code org.tongbao.ui.fieldParts}. It reads and writes the same answer, so that the printed form,
 * the import and people without the part see no difference. A part is made anew for each field it draws.
 *
 * <p>Parts are called on the UI thread and must come back at once. One that throws is left out until the next start, and
 * the ordinary entry stands in its place.
 */
public interface FieldPart {

    /**
     * True when a text is better shown by this part than as plain text. People can change between the two at any time;
     * this is only what they see first.
     *
     * @param text the answer, may be empty
     */
    default boolean suits(String text) {
        return true;
    }

    /**
     * Draws the part.
     *
     * @param parent composite to draw into; has a layout that gives the only child all its room
     * @param answer what is edited
     * @return the only child made; {@code setEnabled} on it must lock and unlock the part
     */
    Control draw(Composite parent, FieldAnswer answer);
}
