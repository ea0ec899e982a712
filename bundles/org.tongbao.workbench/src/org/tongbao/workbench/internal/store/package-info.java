/** The one open store of this workbench and who is told when it changes. */
@NonNullByDefault
package org.tongbao.workbench.internal.store;

import org.eclipse.jdt.annotation.NonNullByDefault;
