/** Tests of backups that are made by themselves. */
@NonNullByDefault
package org.tongbao.core.tests.backup;

import org.eclipse.jdt.annotation.NonNullByDefault;
