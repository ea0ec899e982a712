/** Tests of reading, checking and joining procedures. */
@NonNullByDefault
package org.tongbao.core.tests.procedure;

import org.eclipse.jdt.annotation.NonNullByDefault;
