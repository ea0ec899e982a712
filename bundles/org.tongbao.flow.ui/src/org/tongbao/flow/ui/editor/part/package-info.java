/** A procedure as parts that can be changed with mouse and keys. */
@NonNullByDefault
package org.tongbao.flow.ui.editor.part;

import org.eclipse.jdt.annotation.NonNullByDefault;
