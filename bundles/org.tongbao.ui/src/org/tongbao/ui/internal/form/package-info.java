/** How fields of a form become widgets. */
@NonNullByDefault
package org.tongbao.ui.internal.form;

import org.eclipse.jdt.annotation.NonNullByDefault;
