/** Tables in files, read: delimited text, spreadsheets and what other bundles add. */
@NonNullByDefault
package org.tongbao.core.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
