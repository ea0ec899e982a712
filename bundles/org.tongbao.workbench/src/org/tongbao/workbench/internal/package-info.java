/**
 * The workbench as an application: its life cycle, its window and its first perspective.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.workbench.internal;
