/** The editor of one organization. */
@NonNullByDefault
package org.tongbao.directory.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
