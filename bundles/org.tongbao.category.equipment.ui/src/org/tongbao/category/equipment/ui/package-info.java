/** Editor parts of the category of equipment trouble. UI thread only. */
@NonNullByDefault
package org.tongbao.category.equipment.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
