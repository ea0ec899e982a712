/** Values in finding texts that read differently in each language. */
@NonNullByDefault
package org.tongbao.engine.internal.finding;

import org.eclipse.jdt.annotation.NonNullByDefault;
