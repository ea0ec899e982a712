/** What GEF 3.2 asks of JFace that JFace no longer has. */
@NonNullByDefault
package org.eclipse.jface.util;

import org.eclipse.jdt.annotation.NonNullByDefault;
