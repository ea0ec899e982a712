/** The commands of the command line, which any bundle may bring as OSGi services. */
@NonNullByDefault
package org.tongbao.core.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
