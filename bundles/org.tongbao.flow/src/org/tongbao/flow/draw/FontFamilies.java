package org.tongbao.flow.draw;

import java.util.List;

/** Names of fonts. */
public final class FontFamilies {

    /** Families for Traditional Chinese without serifs, best first. */
    public static final List<String> CHINESE = List.of(
            "Noto Sans CJK TC",
            "Noto Sans TC",
            "Source Han Sans TC",
            "Microsoft JhengHei",
            "PingFang TC",
            "Heiti TC",
            "WenQuanYi Zen Hei",
            "Droid Sans Fallback",
            "TW-Sung",
            "TW-Kai",
            "Noto Sans CJK SC",
            "Noto Sans CJK JP");

    private FontFamilies() {
        super();
    }
}
