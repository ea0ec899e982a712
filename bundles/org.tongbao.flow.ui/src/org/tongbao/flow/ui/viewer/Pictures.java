package org.tongbao.flow.ui.viewer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.tongbao.core.file.WholeFile;
import org.tongbao.flow.draw.SceneWriter;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.ui.internal.nls.Messages;
import org.tongbao.ui.UiThread;

/** Pictures of a scene in files and on paper, made in Jobs. */
public final class Pictures {

    private Pictures() {
        super();
    }

    /** Asks for a file and writes the picture into it; the scene's id is offered as its name. */
    public static void export(Shell shell, Scene scene, SceneWriter writer) {
        export(shell, scene, scene.id(), writer);
    }

    /**
     * Asks for a file and writes the picture into it.
     *
     * @param name offered for the file, as people call what is drawn
     */
    public static void export(Shell shell, Scene scene, String name, SceneWriter writer) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(NLS.bind(Messages.Action_export, writer.name()));
        dialog.setFilterExtensions("*." + writer.id());
        dialog.setFileName(fileName(name, writer));
        dialog.setOverwrite(true);
        @Nullable String chosen = dialog.open();
        if (chosen != null) {
            write(shell, scene, writer, Path.of(chosen));
        }
    }

    /** A name that every file system takes. */
    public static String fileName(String name, SceneWriter writer) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+", " ").strip() + '.' + writer.id();
    }

    /** Writes the picture into a file; says so where that fails. */
    public static void write(Shell shell, Scene scene, SceneWriter writer, Path file) {
        var job = Job.create(NLS.bind(Messages.Picture_writing, file), (ICoreRunnable) monitor -> {
            try {
                WholeFile.write(file, writer.write(scene).get());
            } catch (IOException e) {
                String why = String.valueOf(e.getMessage());
                UiThread.async(
                        shell,
                        () -> MessageDialog.openError(
                                shell,
                                NLS.bind(Messages.Action_export, writer.name()),
                                NLS.bind(Messages.Picture_failed, file, why)));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    /** Asks for a printer and prints the picture as large as the paper allows. */
    public static void print(Shell shell, Scene scene) {
        var asked = new PrintDialog(shell);
        var usual = new PrinterData();
        usual.orientation = scene.width() > scene.height() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        asked.setPrinterData(usual);
        @Nullable PrinterData chosen = asked.open();
        if (chosen == null) {
            return;
        }
        var job = Job.create(Messages.Picture_printing, (ICoreRunnable) monitor -> {
            var picture = new ImageData(
                    new ByteArrayInputStream(SceneWriter.PNG.write(scene).get()));
            UiThread.async(shell, () -> print(shell, scene, chosen, picture));
        });
        job.setUser(true);
        job.schedule();
    }

    private static void print(Shell shell, Scene scene, PrinterData chosen, ImageData picture) {
        try {
            var printer = new Printer(chosen);
            try {
                if (printer.startJob(scene.title()) && printer.startPage()) {
                    draw(printer, picture);
                    printer.endPage();
                    printer.endJob();
                }
            } finally {
                printer.dispose();
            }
        } catch (SWTException e) {
            MessageDialog.openError(
                    shell, Messages.Action_print, NLS.bind(Messages.Print_failed, String.valueOf(e.getMessage())));
        }
    }

    private static void draw(Printer printer, ImageData picture) {
        Rectangle page = printer.getClientArea();
        double scale = Math.min(page.width / (double) picture.width, page.height / (double) picture.height);
        var image = new Image(printer, picture);
        var gc = new GC(printer);
        try {
            gc.drawImage(
                    image, 0, 0, picture.width, picture.height, page.x, page.y, (int) (picture.width * scale), (int)
                            (picture.height * scale));
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
