package org.tongbao.store.internal;

/**
 * A database that was opened and has the newest schema.
 *
 * @param shared true where others can have it open at the same time
 * @param place as people know it, without secrets
 * @param sessions run what is done in it
 * @param letGo ends it after its sessions
 */
record OpenDatabase(boolean shared, String place, Sessions sessions, Runnable letGo) {}
