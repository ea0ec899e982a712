package org.tongbao.category.dos.ui.internal.nls;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor parts. */
public final class Messages extends NLS {

    /** Column: where the attack came from. */
    public static String Sources_address = "";

    /** Button that answers how many sources there were. */
    public static String Sources_count = "";

    /** Column: what blocks it. */
    public static String Sources_device = "";

    /** Column: anything else. */
    public static String Sources_note = "";

    static {
        NLS.initializeMessages("org.tongbao.category.dos.ui.internal.nls.messages", Messages.class);
    }

    private Messages() {
        super();
    }
}
