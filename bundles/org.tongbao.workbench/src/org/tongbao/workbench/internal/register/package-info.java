/** The register of incidents: which lines are shown, in which order, and the view that shows them. */
@NonNullByDefault
package org.tongbao.workbench.internal.register;

import org.eclipse.jdt.annotation.NonNullByDefault;
