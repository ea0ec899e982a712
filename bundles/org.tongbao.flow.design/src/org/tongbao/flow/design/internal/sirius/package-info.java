/** What is done where Sirius is installed. */
@NonNullByDefault
package org.tongbao.flow.design.internal.sirius;

import org.eclipse.jdt.annotation.NonNullByDefault;
