/** What the reviewing agency does with a notification (K:421-455): receive, ask for data, review, tell the result, decide on a team. */
@NonNullByDefault
package org.tongbao.core.review;

import org.eclipse.jdt.annotation.NonNullByDefault;
