package org.tongbao.category.equipment.ui.internal.nls;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor parts. */
public final class Messages extends NLS {

    /** State. */
    public static String Devices_damaged = "";

    /** Column: how sensitive its data are. */
    public static String Devices_data = "";

    /** Column: which device. */
    public static String Devices_device = "";

    /** State. */
    public static String Devices_lost = "";

    /** Column: anything else. */
    public static String Devices_note = "";

    /** Sensitivity. */
    public static String Devices_nothing = "";

    /** Between names. */
    public static String Devices_separator = "";

    /** Column: what happened to it. */
    public static String Devices_state = "";

    /** Button that answers what kinds of data were lost. */
    public static String Devices_tick = "";

    static {
        NLS.initializeMessages("org.tongbao.category.equipment.ui.internal.nls.messages", Messages.class);
    }

    private Messages() {
        super();
    }
}
