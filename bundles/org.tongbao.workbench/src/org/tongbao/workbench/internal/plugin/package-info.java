/** 外掛: what is installed, how it stands, installing and removing it. */
@NonNullByDefault
package org.tongbao.workbench.internal.plugin;

import org.eclipse.jdt.annotation.NonNullByDefault;
