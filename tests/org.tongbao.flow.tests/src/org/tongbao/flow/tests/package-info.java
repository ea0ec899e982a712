/** Tests of procedure diagrams. */
@NonNullByDefault
package org.tongbao.flow.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
