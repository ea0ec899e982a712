/** The registries: categories, rule packs and composed forms. */
@NonNullByDefault
package org.tongbao.core.internal.registry;

import org.eclipse.jdt.annotation.NonNullByDefault;
