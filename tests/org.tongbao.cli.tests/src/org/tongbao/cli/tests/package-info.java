/**
 * Tests of the command line.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.cli.tests;
