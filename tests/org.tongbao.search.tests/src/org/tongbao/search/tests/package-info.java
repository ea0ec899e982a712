/** Tests of the search: what is found, what is on the disk, and how the index keeps up. */
@NonNullByDefault
package org.tongbao.search.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
