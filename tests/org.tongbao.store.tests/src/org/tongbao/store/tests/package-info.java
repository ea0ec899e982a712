/**
 * Tests of the store on a real Derby.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.store.tests;
