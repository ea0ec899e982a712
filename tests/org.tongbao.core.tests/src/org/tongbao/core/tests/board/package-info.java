/** Tests of the deadline board. */
@NonNullByDefault
package org.tongbao.core.tests.board;

import org.eclipse.jdt.annotation.NonNullByDefault;
