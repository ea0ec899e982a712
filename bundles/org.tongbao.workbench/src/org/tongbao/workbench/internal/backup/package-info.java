/** Backups: made now, by themselves, and where they are set. */
@NonNullByDefault
package org.tongbao.workbench.internal.backup;

import org.eclipse.jdt.annotation.NonNullByDefault;
