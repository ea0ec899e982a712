package org.tongbao.workbench.internal.register;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;

/** Keeps filter and order of the register between two runs. */
final class RegisterMemento {

    private static final String TEXT = "text";
    private static final String STATE = "state";
    private static final String ORGANIZATION = "organization";
    private static final String COLUMN = "column";
    private static final String DESCENDING = "descending";

    private RegisterMemento() {}

    static void save(IMemento memento, RegisterModel model, RegisterFilter filter) {
        memento.putString(TEXT, filter.text());
        memento.putString(STATE, filter.state());
        memento.putString(ORGANIZATION, filter.organization());
        memento.putString(COLUMN, model.column().name());
        memento.putBoolean(DESCENDING, model.descending());
    }

    static void restore(@Nullable IMemento memento, RegisterModel model, RegisterFilter filter) {
        if (memento == null) {
            return;
        }
        String name = text(memento, COLUMN);
        for (RegisterColumn column : RegisterColumn.values()) {
            if (column.name().equals(name)) {
                model.sortBy(column, Boolean.TRUE.equals(memento.getBoolean(DESCENDING)));
            }
        }
        filter.set(text(memento, TEXT), text(memento, STATE), text(memento, ORGANIZATION));
        model.filter(filter.text(), filter.state(), filter.organization());
    }

    private static String text(IMemento memento, String key) {
        String value = memento.getString(key);
        return value == null ? "" : value;
    }
}
