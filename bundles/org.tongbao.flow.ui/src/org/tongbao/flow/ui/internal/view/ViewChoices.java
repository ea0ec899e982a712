package org.tongbao.flow.ui.internal.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;
import org.tongbao.flow.FlowView;

/** What the reader chose to see, remembered from one start of the program to the next. */
final class ViewChoices {

    private static final String HIDDEN = "hiddenLayers";
    private static final String FILTERS = "filters";
    private static final String ROLES = "roles";
    private static final String PROCEDURE = "procedure";
    private static final String MAP = "map";

    private final Set<String> hidden = new LinkedHashSet<>();
    private final Set<String> filters = new LinkedHashSet<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private String procedure = "";
    private boolean map = true;

    void load(IMemento memento) {
        read(memento, HIDDEN, hidden);
        read(memento, FILTERS, filters);
        read(memento, ROLES, roles);
        @Nullable String chosen = memento.getString(PROCEDURE);
        procedure = chosen == null ? "" : chosen;
        map = !Boolean.FALSE.equals(memento.getBoolean(MAP));
    }

    void save(IMemento memento) {
        memento.putString(HIDDEN, String.join(",", hidden));
        memento.putString(FILTERS, String.join(",", filters));
        memento.putString(ROLES, String.join(",", roles));
        memento.putString(PROCEDURE, procedure);
        memento.putBoolean(MAP, map);
    }

    /** For a picture under a heading. */
    FlowView view(List<String> heading) {
        return new FlowView(hidden, filters, heading);
    }

    boolean shown(String layer) {
        return !hidden.contains(layer);
    }

    void showLayer(String layer, boolean wanted) {
        put(hidden, layer, !wanted);
    }

    boolean filtered(String filter) {
        return filters.contains(filter);
    }

    void filter(String filter, boolean wanted) {
        put(filters, filter, wanted);
    }

    /** Ids of the lanes of the reader; empty: none chosen. */
    Set<String> roles() {
        return Set.copyOf(roles);
    }

    void role(String lane, boolean wanted) {
        put(roles, lane, wanted);
    }

    /** Id of the procedure shown while no incident is open; empty: none chosen. */
    String procedure() {
        return procedure;
    }

    void setProcedure(String id) {
        procedure = id;
    }

    /** True where the small map may stand in the corner. */
    boolean map() {
        return map;
    }

    void setMap(boolean wanted) {
        map = wanted;
    }

    private static void put(Set<String> all, String one, boolean wanted) {
        if (wanted) {
            all.add(one);
        } else {
            all.remove(one);
        }
    }

    private static void read(IMemento memento, String key, Set<String> all) {
        @Nullable String text = memento.getString(key);
        all.clear();
        if (text != null && !text.isBlank()) {
            all.addAll(List.of(text.split(",")));
        }
    }
}
