/** Derby's network server and its client: sockets with TLS, accounts, addresses. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.store.internal.served;
