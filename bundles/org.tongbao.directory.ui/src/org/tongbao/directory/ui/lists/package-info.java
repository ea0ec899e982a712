/** Lists brought in, looked at before anything is written, taken back; what does not fit in the directory; lists written out. */
@NonNullByDefault
package org.tongbao.directory.ui.lists;

import org.eclipse.jdt.annotation.NonNullByDefault;
