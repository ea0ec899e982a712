/** What the register of incidents says of them, wherever it is shown. */
@NonNullByDefault
package org.tongbao.core.register;

import org.eclipse.jdt.annotation.NonNullByDefault;
