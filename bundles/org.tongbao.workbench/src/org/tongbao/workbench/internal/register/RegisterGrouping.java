package org.tongbao.workbench.internal.register;

import java.util.Optional;
import org.tongbao.core.store.RegisterQuery.Field;
import org.tongbao.workbench.internal.nls.Messages;

/** What the rows of the register are grouped by. */
public enum RegisterGrouping {
    /** One list. */
    NONE,
    /** State, in the order of handling. */
    STATE,
    /** Organization. */
    ORGANIZATION,
    /** Effective level. */
    LEVEL,
    /** Category. */
    CATEGORY;

    /** The same for the store; empty for one list. */
    public Optional<Field> field() {
        return switch (this) {
            case NONE -> Optional.empty();
            case STATE -> Optional.of(Field.STATE);
            case ORGANIZATION -> Optional.of(Field.ORGANIZATION);
            case LEVEL -> Optional.of(Field.LEVEL);
            case CATEGORY -> Optional.of(Field.CATEGORY);
        };
    }

    /** The words of the choice. */
    String label() {
        return switch (this) {
            case NONE -> Messages.Register_group_none;
            case STATE -> Messages.Column_state;
            case ORGANIZATION -> Messages.Column_organization;
            case LEVEL -> Messages.Column_level;
            case CATEGORY -> Messages.Column_category;
        };
    }
}
