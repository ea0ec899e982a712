/** Plugins: what third parties add, where it is kept, and what is wrong with it. */
@NonNullByDefault
package org.tongbao.core.plugin;

import org.eclipse.jdt.annotation.NonNullByDefault;
