/** What menus and keys do. */
@NonNullByDefault
package org.tongbao.workbench.internal.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
