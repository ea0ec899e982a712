@NonNullByDefault
package org.tongbao.core.tests.seal;

import org.eclipse.jdt.annotation.NonNullByDefault;
