/** Tests of plugins: what they add, how they break, and that nothing else breaks with them. */
@NonNullByDefault
package org.tongbao.core.tests.plugin;

import org.eclipse.jdt.annotation.NonNullByDefault;
