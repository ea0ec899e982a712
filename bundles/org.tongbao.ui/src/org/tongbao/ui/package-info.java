/** The kit of the user interface: work handed to the UI thread. Renderer, widgets and editing are in the packages below. */
@NonNullByDefault
package org.tongbao.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
