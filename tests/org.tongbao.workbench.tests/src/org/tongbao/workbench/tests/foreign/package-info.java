/** Code of third parties' plugins: packed into jars by the tests, never called from here. */
@NonNullByDefault
package org.tongbao.workbench.tests.foreign;

import org.eclipse.jdt.annotation.NonNullByDefault;
