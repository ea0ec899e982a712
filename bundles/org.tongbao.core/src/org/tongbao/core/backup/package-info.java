/** Backups that are made by themselves, and which of them are kept. */
@NonNullByDefault
package org.tongbao.core.backup;

import org.eclipse.jdt.annotation.NonNullByDefault;
