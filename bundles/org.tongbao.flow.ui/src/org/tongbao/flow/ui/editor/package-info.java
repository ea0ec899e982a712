/** The editor of procedures. */
@NonNullByDefault
package org.tongbao.flow.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
