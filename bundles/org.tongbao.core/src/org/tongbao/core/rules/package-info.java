/** Rule packs and which one is in force. */
@NonNullByDefault
package org.tongbao.core.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
