/** The floor of the start-up benchmark: an empty workbench on the same platform. */
@NonNullByDefault
package org.tongbao.benchmark;

import org.eclipse.jdt.annotation.NonNullByDefault;
