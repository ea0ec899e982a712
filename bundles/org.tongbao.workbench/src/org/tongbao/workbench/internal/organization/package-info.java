/** Organizations and what happens to them: outages of the contact channel, changes of the contact point, drills. */
@NonNullByDefault
package org.tongbao.workbench.internal.organization;

import org.eclipse.jdt.annotation.NonNullByDefault;
