/**
 * Keeps incidents and their history in a relational database.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.store.internal;
