package org.tongbao.workbench.internal.register;

import java.util.Locale;
import org.tongbao.core.store.RegisterQuery.Field;

/** The columns of the register and what each sorts by. */
public enum RegisterColumn {
    /** Effective level. */
    LEVEL(52, Field.LEVEL),
    /** Case number. */
    NUMBER(104, 142, Field.NUMBER),
    /** Title. */
    TITLE(112, Field.TITLE),
    /** Next deadline. */
    REMAINING(158, 120, Field.DUE),
    /** State. */
    STATE(76, Field.STATE),
    /** Category. */
    CATEGORY(84, Field.CATEGORY),
    /** Organization. */
    ORGANIZATION(150, Field.ORGANIZATION),
    /** Awareness. */
    AWARENESS(160, Field.AWARENESS);

    private final int width;
    private final int chinese;
    private final Field field;

    RegisterColumn(int width, Field field) {
        this(width, width, field);
    }

    /** @param chinese width where times are said in fewer letters, and numbers have longer names of organizations */
    RegisterColumn(int width, int chinese, Field field) {
        this.width = width;
        this.chinese = chinese;
        this.field = field;
    }

    /** Width at first, in pixels. */
    public int width() {
        return Locale.CHINESE.getLanguage().equals(Locale.getDefault().getLanguage()) ? chinese : width;
    }

    /** What it sorts by. */
    public Field field() {
        return field;
    }
}
