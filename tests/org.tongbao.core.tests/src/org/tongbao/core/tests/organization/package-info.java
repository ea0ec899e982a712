/** Tests of the organization service and its exchange format. */
@NonNullByDefault
package org.tongbao.core.tests.organization;

import org.eclipse.jdt.annotation.NonNullByDefault;
