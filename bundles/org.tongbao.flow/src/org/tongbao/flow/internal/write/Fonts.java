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
import org.tongbao.flow.draw.FontFamilies;

/**
 * The fonts of the computer that texts are drawn with: the first known one for Traditional Chinese, then whatever else is
 * there for characters it does not have. Confined to one thread.
 */
public final class Fonts {

    private static final float UNIT = 1000;

    /** Metrics do not depend on a device. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final List<Font> fonts = new ArrayList<>();
    private final Set<Integer> missing = new LinkedHashSet<>();
    private boolean all;

    /** Those there are now. */
    public Fonts() {
        Set<String> there = Set.copyOf(
                Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()));
        FontFamilies.CHINESE.stream().filter(there::contains).forEach(this::add);
        add(Font.SANS_SERIF);
    }

    /** Characters that no font has, so far. */
    public String missing() {
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
                    .filter(family -> !FontFamilies.CHINESE.contains(family))
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
