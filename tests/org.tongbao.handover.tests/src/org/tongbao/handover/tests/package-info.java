/** Hand-over files as they travel. */
@NonNullByDefault
package org.tongbao.handover.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
