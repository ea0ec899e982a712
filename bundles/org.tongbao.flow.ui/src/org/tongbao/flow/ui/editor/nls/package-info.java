/** Texts of the editor. */
@NonNullByDefault
package org.tongbao.flow.ui.editor.nls;

import org.eclipse.jdt.annotation.NonNullByDefault;
