/** Events of an incident: their words, and recording a new one. */
@NonNullByDefault
package org.tongbao.workbench.internal.event;

import org.eclipse.jdt.annotation.NonNullByDefault;
