/** Tests of the draft journal. */
@NonNullByDefault
package org.tongbao.core.tests.draft;

import org.eclipse.jdt.annotation.NonNullByDefault;
