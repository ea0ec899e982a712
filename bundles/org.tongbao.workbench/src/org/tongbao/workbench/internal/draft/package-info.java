/** Drafts of unsaved incidents that survive a crash. */
@NonNullByDefault
package org.tongbao.workbench.internal.draft;

import org.eclipse.jdt.annotation.NonNullByDefault;
