/** Tables over the lines of a text answer: what editor parts of categories are made of. UI thread only, but for what says otherwise. */
@NonNullByDefault
package org.tongbao.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
