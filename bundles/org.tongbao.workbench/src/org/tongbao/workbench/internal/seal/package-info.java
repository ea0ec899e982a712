/** Passphrase and recovery sheet of the database, as people set and change them. */
@NonNullByDefault
package org.tongbao.workbench.internal.seal;

import org.eclipse.jdt.annotation.NonNullByDefault;
