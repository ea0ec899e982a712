package org.tongbao.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.core.store.RegisterFilter;

/** The conditions that lines of the register must meet, and their parameters. Used by one thread. */
final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    Where(RegisterFilter filter) {
        add("incident_state = ?", filter.state());
        add("organization = ?", filter.organization().map(name -> Column.fit(name, Column.NAME)));
        add("effective_level = ?", filter.level());
        add("category = ?", filter.category().map(id -> Column.fit(id, Column.NAME)));
        add("drill = ?", filter.drill().map(drill -> drill ? 1 : 0));
        add("next_due < ?", filter.overdueAt().map(Micros::of));
    }

    private void add(String condition, Optional<?> value) {
        value.ifPresent(each -> add(condition, List.of(each)));
    }

    /** One more condition. */
    void add(String condition, List<?> parameters) {
        conditions.add(condition);
        values.addAll(parameters);
    }

    /** Empty when all lines are wanted. */
    String text() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** The parameters, and those that follow. */
    Object[] values(Object... more) {
        var all = new ArrayList<Object>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
