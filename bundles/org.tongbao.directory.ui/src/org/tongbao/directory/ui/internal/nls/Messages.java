package org.tongbao.directory.ui.internal.nls;

import org.eclipse.osgi.util.NLS;

/** Texts in the language of the program. */
public final class Messages extends NLS {

    public static String Column_finding = "";
    public static String Column_level = "";
    public static String Column_organization = "";
    public static String Column_reviewer = "";
    public static String Directory_reading = "";
    public static String Editor_gone = "";
    public static String Editor_loading = "";
    public static String Empty_import = "";
    public static String Empty_new = "";
    public static String Empty_text = "";
    public static String Finding_count = "";
    public static String Level_none = "";
    public static String Level_of = "";
    public static String Search_hint = "";
    public static String Search_none = "";
    public static String Tree_count = "";
    public static String Tree_opening = "";

    static {
        NLS.initializeMessages("org.tongbao.directory.ui.internal.nls.messages", Messages.class);
    }

    private Messages() {
        super();
    }
}
