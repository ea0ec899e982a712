/**
 * Registries of categories and rule packs, the services' interfaces, accounts and rights.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.core;
