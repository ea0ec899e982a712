/** Looking into the rule packs. */
@NonNullByDefault
package org.tongbao.workbench.internal.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
