package org.tongbao.ui.look;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.tongbao.model.finding.Severity;

/**
 * The colours by name, each in a light and a dark value. Text in a tint on the window's background, and white (in dark
 * mode black) text on a tint, keep a contrast of 4.5 : 1 and more.
 */
public enum Tint {
    /** Level 0 or not judged: grey. */
    LEVEL_0("level.0", 0x5F6368, 0xBDC1C6),
    /** Level 1: blue. */
    LEVEL_1("level.1", 0x1A5FB4, 0x8AB4F8),
    /** Level 2: amber. */
    LEVEL_2("level.2", 0x8A5A00, 0xF5C542),
    /** Level 3: orange. */
    LEVEL_3("level.3", 0xB0440A, 0xFF9E64),
    /** Level 4: red. */
    LEVEL_4("level.4", 0xB3141F, 0xFF8A80),
    /** Enough time left. */
    STATE_CALM("state.calm", 0x1A5FB4, 0x8AB4F8),
    /** Under a quarter of the time left. */
    STATE_WARN("state.warn", 0x8A5A00, 0xF5C542),
    /** Overdue. */
    STATE_LATE("state.late", 0xB3141F, 0xFF8A80),
    /** Met. */
    STATE_DONE("state.done", 0x5F6368, 0xBDC1C6),
    /** Everything inside an exercise. */
    DRILL_ACCENT("drill.accent", 0x7B2D8E, 0xE0A3F0),
    /** Secondary text: hints, echoes, counters. */
    TEXT_MUTED("text.muted", 0x5F6368, 0xBDC1C6);

    private final String id;
    private final int light;
    private final int dark;

    Tint(String id, int light, int dark) {
        this.id = id;
        this.light = light;
        this.dark = dark;
    }

    /** Name of the token, e.g. {@code level.1}. */
    public String id() {
        return id;
    }

    /** The tint of a finding. */
    public static Tint of(Severity severity) {
        return switch (severity) {
            case ERROR -> STATE_LATE;
            case WARNING -> STATE_WARN;
            case INFO -> STATE_CALM;
        };
    }

    /** The tint of a level; the grey one below 1, that of 4 for anything worse. */
    public static Tint ofLevel(int level) {
        return switch (Math.clamp(level, 0, 4)) {
            case 0 -> LEVEL_0;
            case 1 -> LEVEL_1;
            case 2 -> LEVEL_2;
            case 3 -> LEVEL_3;
            default -> LEVEL_4;
        };
    }

    /** The value for a light or dark theme. */
    public RGB rgb(boolean darkTheme) {
        int value = darkTheme ? dark : light;
        return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
    }

    /** The colour under the theme of the display; shared, not to be disposed. UI thread. */
    public Color color(Display display) {
        return JFaceResources.getResources(display).create(ColorDescriptor.createFrom(rgb(isDark(display))));
    }

    /** The colour of text written on this tint. UI thread. */
    public Color onColor(Display display) {
        return display.getSystemColor(isDark(display) ? SWT.COLOR_BLACK : SWT.COLOR_WHITE);
    }

    /** True when windows are dark: judged by the background widgets have. */
    public static boolean isDark(Display display) {
        var rgb = display.getSystemColor(SWT.COLOR_WIDGET_BACKGROUND).getRGB();
        return rgb.red + rgb.green + rgb.blue < 3 * 128;
    }
}
