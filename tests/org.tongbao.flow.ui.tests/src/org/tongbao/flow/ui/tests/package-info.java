/** Tests of diagrams on the screen. */
@NonNullByDefault
package org.tongbao.flow.ui.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
