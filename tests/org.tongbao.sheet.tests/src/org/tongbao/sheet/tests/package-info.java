/** Tests of the formats of tables. */
@NonNullByDefault
package org.tongbao.sheet.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
