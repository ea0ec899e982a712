package org.tongbao.core.internal.exchange;

import java.util.List;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.model.incident.Extra;
import org.tongbao.model.incident.IncidentFactory;
import tools.jackson.databind.JsonNode;

/**
 * Keeps members of the exchange format that this version does not know. A member of the whole file is kept under its
 * name; one inside an event or impact under {@code /events/ID/NAME}, so that it finds its place again when written.
 */
public final class ExtraKeeper {

    private final List<Extra> kept;
    private final Members members;

    /**
     * A keeper.
     *
     * @param kept where it keeps, added to
     */
    public ExtraKeeper(List<Extra> kept, Members members) {
        this.kept = kept;
        this.members = members;
    }

    /** Keeps a member and says so. */
    public void keep(String key, JsonNode value, String pointer) {
        members.trouble().info(CoreFinding.MEMBER_UNKNOWN, pointer);
        keepSilently(key, value, pointer);
    }

    /** Keeps a member that the format has but this version does not use. */
    public void keepSilently(String key, JsonNode value, String pointer) {
        String json = value.toString();
        if (members.storable(key, pointer) && members.storable(json, pointer)) {
            Extra extra = IncidentFactory.eINSTANCE.createExtra();
            extra.setKey(key);
            extra.setJson(json);
            kept.add(extra);
        }
    }

    /** The key of a member of the whole file; a name that would look like a path is escaped into one segment. */
    public static String topKey(String name) {
        return name.startsWith("/") ? "/" + Members.escape(name) : name;
    }
}
