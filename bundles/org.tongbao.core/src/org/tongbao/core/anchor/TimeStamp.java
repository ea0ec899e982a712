package org.tongbao.core.anchor;

import java.time.Instant;

/**
 * What a time-stamping authority says of an anchor.
 *
 * @param at when the anchor was there at the latest, by its clock
 * @param authority name in its certificate
 * @param serial number by which it knows the stamp
 * @param fingerprint SHA-256 of its certificate as hexadecimal digits
 * @param trusted true where the certificate was certified by one that was given as trusted
 */
public record TimeStamp(Instant at, String authority, String serial, String fingerprint, boolean trusted) {}
