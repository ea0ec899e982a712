/** Brings together two states of one document that began as one, and tells where they contradict each other. */
@NonNullByDefault
package org.tongbao.core.merge;

import org.eclipse.jdt.annotation.NonNullByDefault;
