package org.tongbao.workbench.internal.nls;

import org.eclipse.osgi.util.NLS;

/** Texts of the workbench. */
public final class Messages extends NLS {

    /** Title of the main window. */
    public static String Window_title = "";

    static {
        NLS.initializeMessages("org.tongbao.workbench.internal.nls.messages", Messages.class);
    }

    private Messages() {
        super();
    }
}
