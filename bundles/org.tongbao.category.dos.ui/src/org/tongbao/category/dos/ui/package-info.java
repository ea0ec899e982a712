/** Editor parts of the category of denial of service. UI thread only. */
@NonNullByDefault
package org.tongbao.category.dos.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
