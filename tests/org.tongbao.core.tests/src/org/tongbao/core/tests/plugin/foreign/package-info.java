/** Code as plugins of third parties bring it, good and bad; the tests pack these classes into bundles of their own. */
@NonNullByDefault
package org.tongbao.core.tests.plugin.foreign;

import org.eclipse.jdt.annotation.NonNullByDefault;
