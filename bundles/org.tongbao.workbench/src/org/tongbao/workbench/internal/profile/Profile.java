package org.tongbao.workbench.internal.profile;

import java.util.Locale;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.tongbao.core.account.Actor;
import org.tongbao.core.account.Role;

/**
 * Who sits in front of the workbench; every member may be empty.
 *
 * @param name of the reporter
 * @param title function, e.g. 通報人員
 * @param organization the reporter belongs to
 * @param phone with extension
 * @param mail address
 */
public record Profile(String name, String title, String organization, String phone, String mail) {

    /** Node of the preferences; listeners are told of a new name there. */
    public static final String NODE = "org.tongbao.workbench";

    private static final String NAME = "profile.name";
    private static final String TITLE = "profile.title";
    private static final String ORGANIZATION = "profile.organization";
    private static final String PHONE = "profile.phone";
    private static final String MAIL = "profile.mail";

    /** Who logged in; alone where nobody has to. */
    private static volatile Actor actor = Actor.ALONE;

    /** From now on, what is recorded is recorded of who acts. */
    public static void actsAs(Actor other) {
        actor = other;
    }

    /** The profile kept in this workspace; name, function and organization are those of the account where one logged in. */
    public static Profile load() {
        Profile kept = kept();
        Actor now = actor;
        return now.alone()
                ? kept
                : new Profile(
                        now.by(),
                        Role.titles(now.roles(), Locale.getDefault()),
                        now.organization().isEmpty() ? kept.organization() : now.organization(),
                        kept.phone(),
                        kept.mail());
    }

    /** As it is kept in this workspace. */
    static Profile kept() {
        var node = node();
        return new Profile(
                node.get(NAME, ""),
                node.get(TITLE, ""),
                node.get(ORGANIZATION, ""),
                node.get(PHONE, ""),
                node.get(MAIL, ""));
    }

    /**
     * Keeps the profile.
     *
     * @throws BackingStoreException when it cannot be written
     */
    public void save() throws BackingStoreException {
        var node = node();
        node.put(NAME, name);
        node.put(TITLE, title);
        node.put(ORGANIZATION, organization);
        node.put(PHONE, phone);
        node.put(MAIL, mail);
        node.flush();
    }

    /** Name written into records: the profile's, or that of the operating system's account. */
    public String author() {
        return name.isBlank() ? System.getProperty("user.name", "") : name.strip();
    }

    /** The preferences the profile lives in. */
    public static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
