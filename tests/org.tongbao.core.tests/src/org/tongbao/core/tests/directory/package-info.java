@NonNullByDefault
package org.tongbao.core.tests.directory;

import org.eclipse.jdt.annotation.NonNullByDefault;
