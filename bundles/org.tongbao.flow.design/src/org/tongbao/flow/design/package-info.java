/** The description of procedures as diagrams, and the services that its expressions ask. */
@NonNullByDefault
package org.tongbao.flow.design;

import org.eclipse.jdt.annotation.NonNullByDefault;
