/** What takes long and goes to files or comes from them: export of the register, import of incidents. */
@NonNullByDefault
package org.tongbao.workbench.internal.transfer;

import org.eclipse.jdt.annotation.NonNullByDefault;
