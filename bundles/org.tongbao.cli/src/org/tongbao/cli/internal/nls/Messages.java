package org.tongbao.cli.internal.nls;

import org.eclipse.osgi.util.NLS;

/** Texts of the command line. */
public final class Messages extends NLS {

    /** Nobody knows this command: {0} is what was typed. */
    public static String Error_unknownCommand = "";

    /** The first line of the help. */
    public static String Help_usage = "";

    static {
        NLS.initializeMessages("org.tongbao.cli.internal.nls.messages", Messages.class);
    }

    private Messages() {
        super();
    }
}
