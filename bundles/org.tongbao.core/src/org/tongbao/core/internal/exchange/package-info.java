/** What the exchange formats of incidents and of organizations have in common. */
@NonNullByDefault
package org.tongbao.core.internal.exchange;

import org.eclipse.jdt.annotation.NonNullByDefault;
