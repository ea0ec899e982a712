/** What packs say, in words. */
@NonNullByDefault
package org.tongbao.core.internal.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
