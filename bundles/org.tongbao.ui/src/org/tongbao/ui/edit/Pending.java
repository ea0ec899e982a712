package org.tongbao.ui.edit;

/** What a widget holds that was typed and is not yet in the incident. UI thread. */
public interface Pending {

    /** True while something typed waits; asking changes nothing. */
    boolean waiting();

    /** Makes a command of what waits; leaves what cannot be understood. */
    void flush();
}
