package org.tongbao.workbench.internal.store;

import java.util.regex.Pattern;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.tongbao.workbench.internal.profile.Profile;

/**
 * Which database the window opens where its start does not say so. No password is ever in it.
 *
 * @param place folder or JDBC URL; empty for the user's own folder
 * @param user account of a database on a server, may be empty
 * @param copy true when a copy of a database on a server is kept on this computer to go on with in an outage
 */
public record DatabaseSetting(String place, String user, boolean copy) {

    /** The user's own folder. */
    public static final DatabaseSetting OWN = new DatabaseSetting("", "", true);

    private static final String SCHEME = "jdbc:";
    private static final String PLACE = "database.place";
    private static final String USER = "database.user";
    private static final String COPY = "database.copy";

    private static final Pattern SECRET = Pattern.compile("(?i)[?&;](password|bootPassword)=|//[^/@]*:[^/@]*@");

    /** What is set. */
    public static DatabaseSetting load() {
        return new DatabaseSetting(node().get(PLACE, ""), node().get(USER, ""), node().getBoolean(COPY, true));
    }

    /**
     * Sets it for the next start.
     *
     * @throws BackingStoreException when it cannot be written
     */
    public void save() throws BackingStoreException {
        node().put(PLACE, place);
        node().put(USER, user);
        node().putBoolean(COPY, copy);
        node().flush();
    }

    /** True for a database on a server. */
    public boolean server() {
        return place.startsWith(SCHEME);
    }

    /** True when the address has a password in it, which must not be kept. */
    public boolean secret() {
        return SECRET.matcher(place).find();
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(Profile.NODE);
    }
}
