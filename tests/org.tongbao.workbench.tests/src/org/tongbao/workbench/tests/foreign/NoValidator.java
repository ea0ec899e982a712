package org.tongbao.workbench.tests.foreign;

/** Named as a validator, but none. */
public final class NoValidator {}
