/**
 * Texts of the workbench, in English and Traditional Chinese.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.workbench.internal.nls;
