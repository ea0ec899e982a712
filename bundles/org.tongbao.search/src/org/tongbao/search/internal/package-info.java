/** The index of a store's incidents: Lucene, encrypted on the disk, made anew from the database whenever it is in doubt. */
@NonNullByDefault
package org.tongbao.search.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
