/**
 * Tests of model, severity and engine.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.engine.tests;
