/** Tests of the user-interface kit: editing without widgets, pages with widgets on a display of their own. */
@NonNullByDefault
package org.tongbao.ui.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
