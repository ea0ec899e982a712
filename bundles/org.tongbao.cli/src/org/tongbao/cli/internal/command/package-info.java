/** The commands that come with the program. */
@NonNullByDefault
package org.tongbao.cli.internal.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
