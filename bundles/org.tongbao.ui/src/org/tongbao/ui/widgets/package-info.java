/** Small widgets the workbench is made of. UI thread only. */
@NonNullByDefault
package org.tongbao.ui.widgets;

import org.eclipse.jdt.annotation.NonNullByDefault;
