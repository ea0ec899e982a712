/** The incident's facts in the order they happened, corrections applied, and the levels that follow from them. */
@NonNullByDefault
package org.tongbao.engine.internal.facts;

import org.eclipse.jdt.annotation.NonNullByDefault;
