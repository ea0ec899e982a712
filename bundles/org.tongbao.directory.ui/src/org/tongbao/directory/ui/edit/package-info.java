/** Changes of an organization, each a command that can be undone by its name. No widgets. */
@NonNullByDefault
package org.tongbao.directory.ui.edit;

import org.eclipse.jdt.annotation.NonNullByDefault;
