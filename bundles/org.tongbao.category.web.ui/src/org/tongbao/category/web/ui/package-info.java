/** Editor parts of the category of web attacks. UI thread only. */
@NonNullByDefault
package org.tongbao.category.web.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
