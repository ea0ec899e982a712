/** What GEF 3.2 asks of the workbench that the workbench no longer has. */
@NonNullByDefault
package org.eclipse.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
