/** What the product asks of a store; implemented elsewhere. */
@NonNullByDefault
package org.tongbao.core.store;

import org.eclipse.jdt.annotation.NonNullByDefault;
