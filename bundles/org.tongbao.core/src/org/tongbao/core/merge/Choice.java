package org.tongbao.core.merge;

/** What is to stand where two states contradict each other. */
public sealed interface Choice {

    /** The same as the other side calls it. */
    default Choice swapped() {
        return this == Side.MINE ? Side.THEIRS : this == Side.THEIRS ? Side.MINE : this;
    }

    /** One of both states. */
    enum Side implements Choice {
        /** What was done here. */
        MINE,
        /** What was done there, which is stored already. */
        THEIRS
    }

    /**
     * Something third.
     *
     * @param text blank to clear it
     */
    record Edited(String text) implements Choice {}
}
