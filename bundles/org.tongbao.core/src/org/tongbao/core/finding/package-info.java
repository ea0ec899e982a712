/** What core finds wrong in contributions, definitions and incident files. */
@NonNullByDefault
package org.tongbao.core.finding;

import org.eclipse.jdt.annotation.NonNullByDefault;
