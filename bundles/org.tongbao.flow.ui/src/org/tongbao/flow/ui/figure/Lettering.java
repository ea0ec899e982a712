package org.tongbao.flow.ui.figure;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.tongbao.flow.draw.FontFamilies;

/**
 * The font of a diagram on the screen: one size of it, regular or bold, which is drawn larger or smaller. UI thread.
 *
 * @param font shared, not to be disposed
 * @param em its size in pixels
 * @param ascent from the top of a line to what letters stand on
 */
record Lettering(Font font, double em, double ascent) {

    private static final int POINTS = 24;
    private static final String IDEOGRAPHS = "一二三四五六七八九十";

    /** The font shared by everything on a display. */
    static Lettering of(Display display, boolean bold) {
        String key = Lettering.class.getName() + bold;
        if (display.getData(key) instanceof Lettering known && !known.font().isDisposed()) {
            return known;
        }
        Font font = JFaceResources.getResources(display)
                .create(FontDescriptor.createFrom(data(display, bold ? SWT.BOLD : SWT.NORMAL)));
        Lettering made = measured(display, font);
        display.setData(key, made);
        return made;
    }

    private static Lettering measured(Display device, Font font) {
        var gc = new GC(device);
        try {
            gc.setFont(font);
            double em = gc.textExtent(IDEOGRAPHS).x / (double) IDEOGRAPHS.length();
            return new Lettering(font, em, gc.getFontMetrics().getAscent());
        } finally {
            gc.dispose();
        }
    }

    private static FontData data(Display device, int style) {
        FontData usual = device.getSystemFont().getFontData()[0];
        String family = FontFamilies.CHINESE.stream()
                .filter(name -> device.getFontList(name, true).length > 0)
                .findFirst()
                .orElse(usual.getName());
        return new FontData(family, POINTS, style);
    }
}
