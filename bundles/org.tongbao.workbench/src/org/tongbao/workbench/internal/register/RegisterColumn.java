package org.tongbao.workbench.internal.register;

import org.tongbao.core.store.RegisterQuery.Field;

/** The columns of the register and what each sorts by. */
public enum RegisterColumn {
    /** Effective level. */
    LEVEL(52, Field.LEVEL),
    /** Case number. */
    NUMBER(104, Field.NUMBER),
    /** Title. */
    TITLE(112, Field.TITLE),
    /** Next deadline. */
    REMAINING(158, Field.DUE),
    /** State. */
    STATE(76, Field.STATE),
    /** Category. */
    CATEGORY(84, Field.CATEGORY),
    /** Organization. */
    ORGANIZATION(150, Field.ORGANIZATION),
    /** Awareness. */
    AWARENESS(160, Field.AWARENESS);

    private final int width;
    private final Field field;

    RegisterColumn(int width, Field field) {
        this.width = width;
        this.field = field;
    }

    /** Width at first, in pixels. */
    public int width() {
        return width;
    }

    /** What it sorts by. */
    public Field field() {
        return field;
    }
}
