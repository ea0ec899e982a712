/**
 * Tests of the workbench, off the user-interface thread.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.workbench.tests;
