package org.tongbao.category.web.ui.internal.nls;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor parts. */
public final class Messages extends NLS {

    /** Column: what is blocked. */
    public static String Blocked_address = "";

    /** Column: what blocks it. */
    public static String Blocked_device = "";

    /** Column: anything else. */
    public static String Blocked_note = "";

    /** Kind. */
    public static String Files_comment = "";

    /** Column: where or what it was. */
    public static String Files_file = "";

    /** Column: what kind of content. */
    public static String Files_kind = "";

    /** Kind. */
    public static String Files_malware = "";

    /** Column: anything else. */
    public static String Files_note = "";

    /** Kind. */
    public static String Files_page = "";

    /** Kind. */
    public static String Files_program = "";

    static {
        NLS.initializeMessages("org.tongbao.category.web.ui.internal.nls.messages", Messages.class);
    }

    private Messages() {
        super();
    }
}
