/** How complete the items of an incident are that the procedure recommends: evidence and improvements. */
@NonNullByDefault
package org.tongbao.engine.internal.item;

import org.eclipse.jdt.annotation.NonNullByDefault;
