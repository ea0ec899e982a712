/**
 * Rule packs of the Taiwan regulation and the bureau's procedure.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.rules.tw;
