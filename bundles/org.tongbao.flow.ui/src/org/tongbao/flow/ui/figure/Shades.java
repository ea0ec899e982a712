package org.tongbao.flow.ui.figure;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.tongbao.ui.look.Tint;

/**
 * The colours of a scene on the screen. Scenes are made for white paper: in a dark theme light and dark change places, hue
 * and meaning stay; in high contrast there are the two colours the user chose, and icons, words and strokes tell the state.
 * Immutable, any thread.
 */
public final class Shades {

    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0x000000;

    /** On white paper. */
    public static final Shades LIGHT = new Shades(false, false, WHITE, BLACK);

    /** In a dark theme. */
    public static final Shades DARK = new Shades(true, false, WHITE, BLACK);

    /** What black becomes in a dark theme: not all of the screen. */
    private static final double DARKEST = 0.11;

    /** Middling colours come out lighter than they go in, to be read on dark ground. */
    private static final double LIFT = 0.78;

    private final boolean dark;
    private final boolean contrast;
    private final int paper;
    private final int ink;

    private Shades(boolean dark, boolean contrast, int paper, int ink) {
        this.dark = dark;
        this.contrast = contrast;
        this.paper = paper;
        this.ink = ink;
    }

    /** Two colours only. */
    public static Shades contrast(int paper, int ink) {
        return new Shades(false, true, paper, ink);
    }

    /** Those for the theme of a display. UI thread. */
    public static Shades of(Display display) {
        if (display.getHighContrast()) {
            return contrast(system(display, SWT.COLOR_LIST_BACKGROUND), system(display, SWT.COLOR_LIST_FOREGROUND));
        }
        return Tint.isDark(display) ? DARK : LIGHT;
    }

    /** The ground below everything. */
    public int ground() {
        return paper(WHITE);
    }

    /** Colour of an area that something is written on. */
    public int paper(int colour) {
        return contrast ? paper : shade(colour);
    }

    /** Colour of a line, a letter or a small picture. */
    public int ink(int colour) {
        return contrast ? ink : shade(colour);
    }

    private int shade(int colour) {
        return dark ? inverted(colour) : colour;
    }

    /** The same hue with the lightness turned round. */
    private static int inverted(int colour) {
        double red = (colour >> 16 & 0xFF) / 255.0;
        double green = (colour >> 8 & 0xFF) / 255.0;
        double blue = (colour & 0xFF) / 255.0;
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        double light = (most + least) / 2;
        double turned = DARKEST + (1 - DARKEST) * Math.pow(1 - light, LIFT);
        double room = Math.min(light, 1 - light);
        double scale = room < 0.001 ? 0 : Math.min(turned, 1 - turned) / room;
        return channel(turned + (red - light) * scale) << 16
                | channel(turned + (green - light) * scale) << 8
                | channel(turned + (blue - light) * scale);
    }

    private static int channel(double value) {
        return (int) Math.round(Math.clamp(value, 0, 1) * 255);
    }

    private static int system(Display display, int id) {
        var rgb = display.getSystemColor(id).getRGB();
        return rgb.red << 16 | rgb.green << 8 | rgb.blue;
    }
}
