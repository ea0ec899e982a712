/** Tests of the description of procedure diagrams. */
@NonNullByDefault
package org.tongbao.flow.tests.design;

import org.eclipse.jdt.annotation.NonNullByDefault;
