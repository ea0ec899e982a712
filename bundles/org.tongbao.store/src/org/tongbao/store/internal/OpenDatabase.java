package org.tongbao.store.internal;

/**
 * A database that was opened and has the newest schema.
 *
 * @param place as people know it, without secrets
 * @param sessions run what is done in it
 * @param letGo ends it after its sessions
 */
record OpenDatabase(String place, Sessions sessions, Runnable letGo) {}
