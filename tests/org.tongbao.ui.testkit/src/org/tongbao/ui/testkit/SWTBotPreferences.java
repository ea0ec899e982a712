package org.tongbao.ui.testkit;

/** Times and keys the kit works with. */
public final class SWTBotPreferences {

    /**
     * How long a widget or a condition is waited for, in milliseconds; the property of that name changes it. Where all is well
     * nothing is waited for, so it is long enough for a machine that has many other things to do.
     */
    public static final long TIMEOUT = Long.getLong("org.eclipse.swtbot.search.timeout", 40_000);

    /** How long the user interface is left alone between two looks, in milliseconds. */
    public static final int DEFAULT_POLL_DELAY = 20;

    /** Key of {@code Widget.getData} under which a widget carries its id for tests. */
    public static final String DEFAULT_KEY = "org.eclipse.swtbot.widget.key";

    private SWTBotPreferences() {}
}
