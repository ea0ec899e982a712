/** Tests of dates and durations. */
@NonNullByDefault
package org.tongbao.core.tests.time;

import org.eclipse.jdt.annotation.NonNullByDefault;
