package org.tongbao.flow.ui.part;

/**
 * Which part of a scene: the same however the scene is painted.
 *
 * @param kind of part
 * @param id of the lane, way or step
 */
public record SceneKey(Kind kind, String id) {

    /** Kinds of parts, back to front. */
    public enum Kind {
        /** Who is responsible. */
        LANE,
        /** Between steps. */
        WAY,
        /** What is done. */
        STEP
    }

    /** A step. */
    public static SceneKey step(String id) {
        return new SceneKey(Kind.STEP, id);
    }
}
