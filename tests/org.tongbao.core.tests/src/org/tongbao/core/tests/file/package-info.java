/** Tests of the files of the user. */
@NonNullByDefault
package org.tongbao.core.tests.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
