/** The directory: organizations, their contact windows and response teams, brought in from lists, compared and checked. */
@NonNullByDefault
package org.tongbao.core.directory;

import org.eclipse.jdt.annotation.NonNullByDefault;
