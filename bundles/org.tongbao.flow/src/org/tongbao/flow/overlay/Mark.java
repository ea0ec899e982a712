package org.tongbao.flow.overlay;

/**
 * A sign that a plugin puts on a step, in words and colour.
 *
 * @param tone what it means, which gives its colour
 * @param text a few words, in the language of the program; what has no room is cut
 * @param tooltip all there is to know, in one line; shown with the name of the plugin
 */
public record Mark(Tone tone, String text, String tooltip) {

    /** What a mark means. */
    public enum Tone {
        /** Worth knowing. */
        CALM,
        /** To be watched. */
        WARN,
        /** Something is late or wrong. */
        LATE,
        /** Something is done. */
        DONE
    }
}
