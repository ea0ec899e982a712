/** The editor of one incident: header, pages, saving. */
@NonNullByDefault
package org.tongbao.workbench.internal.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
