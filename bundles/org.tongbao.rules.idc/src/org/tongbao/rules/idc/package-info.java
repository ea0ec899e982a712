/**
 * The data centre's rule pack: grades A to E, a procedure of its own.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.rules.idc;
