/**
 * Tests of the directory, off the user-interface thread.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.directory.ui.tests;
