/** Where everything stands: layers by ELK, lanes and ways of our own. */
@NonNullByDefault
package org.tongbao.flow.internal.layout;

import org.eclipse.jdt.annotation.NonNullByDefault;
