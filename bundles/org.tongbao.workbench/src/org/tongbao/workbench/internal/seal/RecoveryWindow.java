package org.tongbao.workbench.internal.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.tongbao.core.file.WholeFile;
import org.tongbao.core.seal.RecoveryCode;
import org.tongbao.core.seal.RecoverySheet;
import org.tongbao.model.finding.Finding;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.widgets.FileChoice;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Windows;
import org.tongbao.workbench.internal.nls.Messages;

/** Shows a new recovery code once, to be printed or saved as a page to print. UI thread. */
final class RecoveryWindow {

    private static final int WIDTH = 620;
    private static final int MARGIN = 12;
    private static final String KEY = "recovery";

    private final Shell shell;
    private final RecoverySheet sheet;
    private final Label state;

    private RecoveryWindow(Shell parent, RecoverySheet sheet) {
        this.sheet = sheet;
        shell = Keyed.as(new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE), KEY);
        shell.setText(sheet.title());
        GridLayoutFactory.fillDefaults()
                .margins(MARGIN, MARGIN)
                .spacing(MARGIN, MARGIN)
                .applyTo(shell);
        var text = Keyed.as(new StyledText(shell, SWT.WRAP | SWT.READ_ONLY | SWT.BORDER), KEY + ".sheet");
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        fill(text);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        state = Keyed.as(new Label(shell, SWT.WRAP), KEY + ".state");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(state);
    }

    static void open(Shell parent, String place, RecoveryCode code, List<Finding> findings) {
        var window = new RecoveryWindow(parent, RecoverySheet.of(place, String.valueOf(code.text()), Instant.now()));
        var told = new ArrayList<>(findings.stream().map(Finding::message).toList());
        told.add(Messages.Recovery_apart);
        window.state.setText(String.join("\n", told).replace("&", "&&"));
        window.show(parent);
    }

    private void show(Shell parent) {
        var buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        var print = Windows.button(buttons, KEY + ".print", Messages.Recovery_print, this::print);
        print.setEnabled(Printer.getPrinterList().length > 0);
        Windows.button(buttons, KEY + ".save", Messages.Recovery_save, this::save);
        Windows.button(buttons, KEY + ".close", Messages.Recovery_close, shell::close);
        shell.pack();
        Windows.centre(shell, parent);
        shell.open();
    }

    private void fill(StyledText text) {
        text.setText(sheet.title() + "\n\n" + sheet.code() + "\n\n" + String.join("\n\n", sheet.lines()));
        int at = sheet.title().length() + 2;
        var style = new StyleRange();
        style.start = at;
        style.length = sheet.code().length();
        style.font = JFaceResources.getTextFont();
        style.fontStyle = SWT.BOLD;
        text.setStyleRange(style);
    }

    private void print() {
        @Nullable PrinterData data = new PrintDialog(shell, SWT.NONE).open();
        if (data == null) {
            return;
        }
        var text = new StyledText(shell, SWT.WRAP);
        fill(text);
        var printer = new Printer(data);
        Runnable run = text.print(printer);
        text.dispose();
        Job.create(Messages.Recovery_printing, (ICoreRunnable) monitor -> {
                    run.run();
                    printer.dispose();
                })
                .schedule();
    }

    private void save() {
        PlatformUI.getWorkbench()
                .getService(FileChoice.class)
                .save(shell, Messages.Recovery_save, "tongbao-recovery.html", List.of())
                .ifPresent(chosen -> Job.create(Messages.Recovery_saving, (ICoreRunnable) monitor -> write(chosen))
                        .schedule());
    }

    private void write(Path chosen) {
        String told;
        try {
            WholeFile.write(chosen, sheet.html().getBytes(StandardCharsets.UTF_8));
            told = Messages.bind(Messages.Recovery_saved, chosen);
        } catch (IOException e) {
            told = Messages.bind(Messages.Recovery_unsaved, chosen, String.valueOf(e.getMessage()));
        }
        String text = told.replace("&", "&&");
        UiThread.async(shell, () -> {
            state.setText(text);
            shell.pack();
        });
    }
}
