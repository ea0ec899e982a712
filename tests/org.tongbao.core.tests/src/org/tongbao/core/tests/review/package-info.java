@NonNullByDefault
package org.tongbao.core.tests.review;

import org.eclipse.jdt.annotation.NonNullByDefault;
