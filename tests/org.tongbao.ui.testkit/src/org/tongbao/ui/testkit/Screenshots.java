package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;

/** Takes pictures of the screen. */
public final class Screenshots {

    /** Where pictures of tests go, seen from the test bundle. */
    public static final Path FOLDER = Path.of("target", "screenshots").toAbsolutePath();

    private Screenshots() {}

    /** Writes a picture of the whole screen as PNG. */
    public static void capture(Path file) {
        capture(file, syncExec(() -> UIThreadRunnable.display().getBounds()));
    }

    /** Writes a picture of that part of the screen as PNG. */
    public static void capture(Path file, Rectangle area) {
        ImageData data = syncExec(() -> imageOf(area));
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }

    private static ImageData imageOf(Rectangle area) {
        var display = UIThreadRunnable.display();
        display.update();
        var image = new Image(display, area.width, area.height);
        var gc = new GC(display);
        try {
            gc.copyArea(image, area.x, area.y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
