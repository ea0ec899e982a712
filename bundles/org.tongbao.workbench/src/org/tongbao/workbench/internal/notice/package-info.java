/** Notices to others in every way there is: during an outage of the platform, by telephone, about contractors and persons. */
@NonNullByDefault
package org.tongbao.workbench.internal.notice;

import org.eclipse.jdt.annotation.NonNullByDefault;
