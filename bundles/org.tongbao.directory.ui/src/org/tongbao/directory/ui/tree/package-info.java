/** The tree of organizations. */
@NonNullByDefault
package org.tongbao.directory.ui.tree;

import org.eclipse.jdt.annotation.NonNullByDefault;
