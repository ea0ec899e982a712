package org.tongbao.flow.tool;

/**
 * A tool of the description, as people see it.
 *
 * @param name in the description, e.g. {@code Activity}
 * @param kind what it does
 * @param label key of its words in the description, with a percent sign before it
 * @param icon path of a picture in the description; empty when there is none
 */
public record Tool(String name, Kind kind, String label, String icon) {

    /** What a tool does. */
    public enum Kind {
        /** Makes a lane. */
        LANE,
        /** Makes a step in a lane. */
        STEP,
        /** Makes a way between two steps. */
        WAY,
        /** Lets a way begin at another step. */
        MOVE_START,
        /** Lets a way end at another step. */
        MOVE_END,
        /** Moves a step to another lane. */
        MOVE,
        /** Takes something away. */
        DELETE,
        /** Changes the words of something. */
        RENAME,
        /** Opens something; changes nothing. */
        OPEN
    }
}
