/** Editor parts of the category of intrusions. UI thread only. */
@NonNullByDefault
package org.tongbao.category.intrusion.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
