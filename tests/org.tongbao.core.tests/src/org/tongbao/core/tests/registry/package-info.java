/** Tests of reading contributions, rule packs and forms. */
@NonNullByDefault
package org.tongbao.core.tests.registry;

import org.eclipse.jdt.annotation.NonNullByDefault;
