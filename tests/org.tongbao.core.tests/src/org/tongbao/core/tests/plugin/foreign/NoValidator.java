package org.tongbao.core.tests.plugin.foreign;

/** Is named as a validator, but is none. */
public final class NoValidator {}
