/** Drafts of unsaved incidents and organizations, which survive a crash. */
@NonNullByDefault
package org.tongbao.ui.draft;

import org.eclipse.jdt.annotation.NonNullByDefault;
