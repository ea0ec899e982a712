/** Organizations over packs and engine. */
@NonNullByDefault
package org.tongbao.core.internal.organization;

import org.eclipse.jdt.annotation.NonNullByDefault;
