/**
 * Tests that keep the rules of the house over the source tree.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.house.tests;
