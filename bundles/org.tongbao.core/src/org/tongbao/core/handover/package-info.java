/** Incidents from one installation to another as one encrypted, signed file, without any server between them. */
@NonNullByDefault
package org.tongbao.core.handover;

import org.eclipse.jdt.annotation.NonNullByDefault;
