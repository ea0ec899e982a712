/** Reading and writing of models, guarded against hostile files. */
@NonNullByDefault
package org.tongbao.core.internal.xmi;

import org.eclipse.jdt.annotation.NonNullByDefault;
