/** The view 流程: where the incident in the editor stands in its procedure. UI thread only, unless a class says otherwise. */
@NonNullByDefault
package org.tongbao.flow.ui.internal.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
