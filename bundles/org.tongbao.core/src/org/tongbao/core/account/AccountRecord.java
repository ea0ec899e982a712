package org.tongbao.core.account;

import java.time.Instant;

/**
 * One append-only record of what was done to an account; never a password nor what is kept of one.
 *
 * @param sequence position in the history of all accounts, from 1
 * @param by name of the account that did it; empty for the one person who worked alone until then
 * @param account it was done to
 * @param action {@code add}, {@code change}, {@code password} or {@code unlock}
 * @param from canonical JSON of the account before; empty for a new one and where only the password changed
 * @param to the same after
 */
public record AccountRecord(
        long sequence, Instant at, String by, String account, String action, String from, String to) {}
