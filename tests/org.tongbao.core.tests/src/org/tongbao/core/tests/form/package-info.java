/** Tests of form definitions: of those that are shipped and of the check that others can run on theirs. */
@NonNullByDefault
package org.tongbao.core.tests.form;

import org.eclipse.jdt.annotation.NonNullByDefault;
