package org.tongbao.core.reminder;

/**
 * A mail in plain text.
 *
 * @param subject one line
 * @param text lines ended by line feeds
 */
public record Mail(String subject, String text) {}
