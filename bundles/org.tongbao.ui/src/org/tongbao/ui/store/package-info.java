/** The store of the workbench for parts in other bundles. Any thread. */
@NonNullByDefault
package org.tongbao.ui.store;

import org.eclipse.jdt.annotation.NonNullByDefault;
