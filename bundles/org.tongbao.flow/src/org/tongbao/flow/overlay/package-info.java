/** What plugins add to the picture of an incident: marks on steps. */
@NonNullByDefault
package org.tongbao.flow.overlay;

import org.eclipse.jdt.annotation.NonNullByDefault;
