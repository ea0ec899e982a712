package org.tongbao.flow.scene;

/** A place in a scene, in pixels from its top left. */
public record Point(double x, double y) {}
