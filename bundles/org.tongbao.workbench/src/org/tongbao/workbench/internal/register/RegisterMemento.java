package org.tongbao.workbench.internal.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;

/** Keeps conditions, order, groups and columns of the register between two runs. */
final class RegisterMemento {

    private static final String TEXT = "text";
    private static final String STATE = "state";
    private static final String ORGANIZATION = "organization";
    private static final String LEVEL = "level";
    private static final String CATEGORY = "category";
    private static final String DRILL = "drill";
    private static final String OVERDUE = "overdue";
    private static final String COLUMN = "column";
    private static final String DESCENDING = "descending";
    private static final String GROUPING = "grouping";
    private static final String ORDER = "order";
    private static final String HIDDEN = "hidden";
    private static final String WIDTH = "width.";

    private RegisterMemento() {}

    /**
     * Saves what is chosen and how it is shown.
     *
     * @param words false to leave out what is searched and whose, where that must not lie on the disk in clear
     */
    static void save(IMemento memento, RegisterModel model, RegisterColumns columns, boolean words) {
        RegisterChoice choice = model.choice();
        memento.putString(TEXT, words ? choice.text() : "");
        memento.putString(STATE, choice.state());
        memento.putString(ORGANIZATION, words ? choice.organization() : "");
        choice.level().ifPresent(level -> memento.putInteger(LEVEL, level));
        memento.putString(CATEGORY, choice.category());
        choice.drill().ifPresent(drill -> memento.putBoolean(DRILL, drill));
        memento.putBoolean(OVERDUE, choice.overdue());
        memento.putString(COLUMN, model.column().name());
        memento.putBoolean(DESCENDING, model.descending());
        memento.putString(GROUPING, model.grouping().name());
        var order = new ArrayList<String>();
        var hidden = new ArrayList<String>();
        for (RegisterColumn column : columns.order()) {
            order.add(column.name());
            memento.putInteger(WIDTH + column.name(), columns.width(column));
            if (!columns.shown(column)) {
                hidden.add(column.name());
            }
        }
        memento.putString(ORDER, String.join(" ", order));
        memento.putString(HIDDEN, String.join(" ", hidden));
    }

    static void restore(@Nullable IMemento memento, RegisterModel model, RegisterColumns columns) {
        if (memento == null) {
            return;
        }
        model.choose(new RegisterChoice(
                text(memento, TEXT),
                text(memento, STATE),
                text(memento, ORGANIZATION),
                Optional.ofNullable(memento.getInteger(LEVEL)),
                text(memento, CATEGORY),
                Optional.ofNullable(memento.getBoolean(DRILL)),
                Boolean.TRUE.equals(memento.getBoolean(OVERDUE))));
        named(RegisterColumn.values(), text(memento, COLUMN))
                .forEach(column -> model.sortBy(column, Boolean.TRUE.equals(memento.getBoolean(DESCENDING))));
        named(RegisterGrouping.values(), text(memento, GROUPING)).forEach(model::groupBy);
        for (RegisterColumn column : RegisterColumn.values()) {
            Optional.ofNullable(memento.getInteger(WIDTH + column.name()))
                    .filter(width -> width > 0)
                    .ifPresent(width -> columns.setWidth(column, width));
        }
        named(RegisterColumn.values(), text(memento, HIDDEN)).forEach(column -> columns.show(column, false));
        columns.setOrder(named(RegisterColumn.values(), text(memento, ORDER)));
    }

    /** Those of the constants that are named, in the order of the names. */
    private static <E extends Enum<E>> List<E> named(E[] constants, String names) {
        var found = new ArrayList<E>();
        for (String name : names.split(" ")) {
            Arrays.stream(constants).filter(each -> each.name().equals(name)).forEach(found::add);
        }
        return found;
    }

    private static String text(IMemento memento, String key) {
        String value = memento.getString(key);
        return value == null ? "" : value;
    }
}
