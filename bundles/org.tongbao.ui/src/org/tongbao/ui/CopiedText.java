package org.tongbao.ui;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** What is copied to be pasted elsewhere. UI thread. */
public final class CopiedText {

    private CopiedText() {}

    /** Puts a text, which is not empty, on the clipboard in place of what is there. */
    public static void put(Display display, String text) {
        var clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
