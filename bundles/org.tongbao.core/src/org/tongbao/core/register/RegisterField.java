package org.tongbao.core.register;

/** What a table of the register can tell of each incident, in the usual order. */
public enum RegisterField {
    /** Case number. */
    NUMBER("number", 16),
    /** What it is called. */
    TITLE("title", 44),
    /** Effective level as its pack names it; a number where that is one. */
    LEVEL("level", 14),
    /** State in words. */
    STATE("state", 10),
    /** Name of the category. */
    CATEGORY("category", 18),
    /** Organization. */
    ORGANIZATION("organization", 30),
    /** When it became known. */
    AWARENESS("awareness", 18),
    /** Earliest due instant of an open clock. */
    DUE("due", 18),
    /** That clock. */
    CLOCK("clock", 10),
    /** Whether it is an exercise. */
    DRILL("drill", 8);

    private final String id;
    private final int width;

    RegisterField(String id, int width) {
        this.id = id;
        this.width = width;
    }

    /** Stable name. */
    public String id() {
        return id;
    }

    /** Room it wants in a table, in half-width characters. */
    public int width() {
        return width;
    }
}
