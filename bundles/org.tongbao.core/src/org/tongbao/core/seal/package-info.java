/** Keys that encrypt what lies on the disk, kept under a passphrase and a recovery code. */
@NonNullByDefault
package org.tongbao.core.seal;

import org.eclipse.jdt.annotation.NonNullByDefault;
