/** Form definitions, composed of the common part and a category. */
@NonNullByDefault
package org.tongbao.core.form;

import org.eclipse.jdt.annotation.NonNullByDefault;
