/** Starting an incident: the wizard and the quick record. */
@NonNullByDefault
package org.tongbao.workbench.internal.create;

import org.eclipse.jdt.annotation.NonNullByDefault;
