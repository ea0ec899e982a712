/** Where an incident stands in a procedure. */
@NonNullByDefault
package org.tongbao.engine.internal.procedure;

import org.eclipse.jdt.annotation.NonNullByDefault;
