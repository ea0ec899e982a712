/** Work not saved yet, kept on disk so that it survives a crash. */
@NonNullByDefault
package org.tongbao.core.draft;

import org.eclipse.jdt.annotation.NonNullByDefault;
