/** The contract of categories, kept by the five of the procedure and by the example. */
@NonNullByDefault
package org.tongbao.category.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
