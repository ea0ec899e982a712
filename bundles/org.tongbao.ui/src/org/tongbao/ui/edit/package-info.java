/** Editing of one incident: named commands with undo and redo, observables for data binding. UI thread only. */
@NonNullByDefault
package org.tongbao.ui.edit;

import org.eclipse.jdt.annotation.NonNullByDefault;
