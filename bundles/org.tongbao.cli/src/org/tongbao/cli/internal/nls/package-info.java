/**
 * Texts of the command line, in English and Traditional Chinese.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.cli.internal.nls;
