/**
 * A thin kit that drives the workbench in tests.
 *
 * <p>It carries the vocabulary of SWTBot, which is not to be had for this build: class and method names are SWTBot's,
 * so that a test moves to SWTBot by changing its imports. All methods are called off the user-interface thread; state
 * is read by {@code syncExec}, events are sent by {@code asyncExec} followed by an empty {@code syncExec}, so that a
 * modal dialog opened by an event cannot block the test.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.ui.testkit;
