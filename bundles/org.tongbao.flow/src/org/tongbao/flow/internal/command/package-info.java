/** Commands of the command line. */
@NonNullByDefault
package org.tongbao.flow.internal.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
