/** What plugins add to the picture of an incident. */
@NonNullByDefault
package org.tongbao.flow.tests.overlay;

import org.eclipse.jdt.annotation.NonNullByDefault;
