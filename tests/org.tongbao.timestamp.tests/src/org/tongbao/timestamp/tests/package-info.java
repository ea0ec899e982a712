/** Tests of time stamps with an authority of their own. */
@NonNullByDefault
package org.tongbao.timestamp.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
