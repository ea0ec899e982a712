/** The shipped categories and the example on the screen. */
@NonNullByDefault
package org.tongbao.category.ui.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
