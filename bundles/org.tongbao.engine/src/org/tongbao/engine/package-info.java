/**
 * The pure engine: facts in, one immutable assessment out. Levels, clocks, steps, missing answers and next actions.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.engine;
