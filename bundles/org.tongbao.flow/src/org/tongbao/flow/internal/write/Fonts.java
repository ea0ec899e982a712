package org.tongbao.flow.internal.write;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The fonts of the computer that texts are drawn with: the first known one for Traditional Chinese, then whatever else is
 * there for characters it does not have. Confined to one thread.
 */
final class Fonts {

    /** Families for Traditional Chinese without serifs, best first. */
    static final List<String> FAMILIES = List.of(
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

    private static final float UNIT = 1000;

    /** Metrics do not depend on a device. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final List<Font> fonts = new ArrayList<>();
    private final Set<Integer> missing = new LinkedHashSet<>();
    private boolean all;

    Fonts() {
        Set<String> there = Set.copyOf(
                Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()));
        FAMILIES.stream().filter(there::contains).forEach(this::add);
        add(Font.SANS_SERIF);
    }

    /** Characters that no font has, so far. */
    String missing() {
        return missing.stream().map(Character::toString).reduce("", String::concat);
    }

    /** The first font that has a character, in a size of 1000; the first of all where none has it. */
    Font font(int point, boolean bold) {
        Font found = fonts.stream()
                .filter(font -> font.canDisplay(point))
                .findFirst()
                .orElseGet(() -> rare(point));
        return bold ? found.deriveFont(Font.BOLD) : found;
    }

    /** Outlines of a text in a font of {@link #font}. */
    static GlyphVector outlines(Font font, String text) {
        return font.createGlyphVector(CONTEXT, text);
    }

    private Font rare(int point) {
        if (!all) {
            all = true;
            Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                    .filter(family -> !FAMILIES.contains(family))
                    .forEach(this::add);
        }
        return fonts.stream().filter(font -> font.canDisplay(point)).findFirst().orElseGet(() -> {
            missing.add(point);
            return fonts.get(0);
        });
    }

    private void add(String family) {
        fonts.add(new Font(family, Font.PLAIN, 1).deriveFont(UNIT));
    }
}
