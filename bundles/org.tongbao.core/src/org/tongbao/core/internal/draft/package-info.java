/** The file format of drafts. */
@NonNullByDefault
package org.tongbao.core.internal.draft;

import org.eclipse.jdt.annotation.NonNullByDefault;
