/** The user's own plugins: reading, checking, installing and removing them. */
@NonNullByDefault
package org.tongbao.core.internal.plugin;

import org.eclipse.jdt.annotation.NonNullByDefault;
