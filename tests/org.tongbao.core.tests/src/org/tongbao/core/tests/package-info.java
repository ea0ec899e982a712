/**
 * Tests of the core, its registries and the data of rule packs and categories.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.core.tests;
