package org.tongbao.core.signature;

/**
 * That somebody signs in place of another (職務代理).
 *
 * @param of name of the one whose turn it was
 * @param reason why that one does not sign
 */
public record Deputy(String of, String reason) {

    /** Both without blanks around them. */
    public Deputy {
        of = of.strip();
        reason = reason.strip();
    }
}
