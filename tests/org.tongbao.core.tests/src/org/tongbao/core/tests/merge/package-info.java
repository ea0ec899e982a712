/** Tests of bringing two states of an incident together. */
@NonNullByDefault
package org.tongbao.core.tests.merge;

import org.eclipse.jdt.annotation.NonNullByDefault;
