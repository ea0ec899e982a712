/** Evidence and improvements of an incident: words, hashes, and asking for them. */
@NonNullByDefault
package org.tongbao.workbench.internal.item;

import org.eclipse.jdt.annotation.NonNullByDefault;
