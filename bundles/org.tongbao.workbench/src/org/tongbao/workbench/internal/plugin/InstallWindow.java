package org.tongbao.workbench.internal.plugin;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.tongbao.core.plugin.Plugin;
import org.tongbao.core.plugin.Plugins;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Windows;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * 安裝外掛: a file or folder is chosen or typed, checked at once, and installed when one agrees. Beside the work, nothing
 * waits for it. UI thread; checking and installing happen in Jobs.
 */
public final class InstallWindow {

    private static final int MARGIN = 12;
    private static final int WIDTH = 640;
    private static final int FINDINGS_HEIGHT = 180;

    /** Typing may pause so many milliseconds before the path is looked at. */
    private static final int PAUSE = 300;

    private final IWorkbenchWindow window;
    private final Plugins plugins;
    private final Shell shell;
    private final Text path;
    private final Label verdict;
    private final Text findings;
    private final Button install;
    private final Runnable check = this::check;
    private Optional<Path> checked = Optional.empty();
    private int asked;

    private InstallWindow(IWorkbenchWindow window) {
        this.window = window;
        plugins = window.getService(Plugins.class);
        shell = Keyed.as(new Shell(window.getShell(), SWT.DIALOG_TRIM | SWT.RESIZE), "plugin.install.window");
        shell.setText(Messages.Plugins_install_title);
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .margins(MARGIN, MARGIN)
                .spacing(8, 8)
                .applyTo(shell);
        var help = new Label(shell, SWT.WRAP);
        help.setText(Messages.Plugins_install_help);
        wide().hint(WIDTH, SWT.DEFAULT).applyTo(help);
        new Label(shell, SWT.NONE).setText(Messages.Plugins_install_path);
        path = Keyed.as(new Text(shell, SWT.BORDER), "plugin.install.path");
        path.setMessage(Messages.Plugins_install_hint);
        path.addListener(SWT.Modify, event -> typed());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
        Windows.button(shell, "plugin.install.file", Messages.Plugins_install_file, this::chooseFile);
        Windows.button(shell, "plugin.install.folder", Messages.Plugins_install_folder, this::chooseFolder);
        verdict = Keyed.as(new Label(shell, SWT.WRAP), "plugin.install.verdict");
        wide().hint(WIDTH, SWT.DEFAULT).applyTo(verdict);
        findings = Keyed.as(
                new Text(shell, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER),
                "plugin.install.findings");
        wide().grab(true, true).hint(WIDTH, FINDINGS_HEIGHT).applyTo(findings);
        var buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
        wide().align(SWT.END, SWT.CENTER).applyTo(buttons);
        install = Windows.button(buttons, "plugin.install.yes", Messages.Plugins_install_yes, this::install);
        install.setEnabled(false);
        Windows.button(buttons, "plugin.install.no", Messages.Cancel, shell::close);
        shell.setDefaultButton(install);
        Windows.escape(shell);
    }

    /** Opens the window over the main one. */
    public static void open(IWorkbenchWindow window) {
        var made = new InstallWindow(window);
        made.shell.pack();
        Windows.centre(made.shell, window.getShell());
        made.shell.open();
        made.path.setFocus();
    }

    private static GridDataFactory wide() {
        return GridDataFactory.fillDefaults().span(4, 1).grab(true, false);
    }

    private void chooseFile() {
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.Plugins_install_title);
        dialog.setFilterNames(new String[] {Messages.Plugins_install_files});
        dialog.setFilterExtensions(new String[] {"*.zip;*.jar"});
        chosen(dialog.open());
    }

    private void chooseFolder() {
        var dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(Messages.Plugins_install_title);
        chosen(dialog.open());
    }

    private void chosen(@Nullable String place) {
        if (place != null) {
            path.setText(place);
        }
    }

    private void typed() {
        asked++;
        checked = Optional.empty();
        install.setEnabled(false);
        say("", List.of());
        shell.getDisplay().timerExec(PAUSE, check);
    }

    private void check() {
        if (shell.isDisposed() || path.getText().isBlank()) {
            return;
        }
        int number = asked;
        Optional<Path> place = place();
        if (place.isEmpty()) {
            say(Messages.Plugins_install_no_path, List.of());
            return;
        }
        say(Messages.Plugins_install_checking, List.of());
        work(Messages.Plugins_install_checking, () -> {
            Result<Plugin> result = plugins.check(place.get());
            UiThread.async(shell, () -> {
                if (number == asked) {
                    show(place.get(), result);
                }
            });
        });
    }

    /** A path that this system cannot have is only a typing error. */
    private Optional<Path> place() {
        try {
            return Optional.of(Path.of(path.getText().strip()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void show(Path place, Result<Plugin> result) {
        if (result.done()) {
            Plugin plugin = result.get();
            checked = Optional.of(place);
            String words = plugin.kind() == Plugin.Kind.PACK
                    ? Messages.Plugins_install_pack_good
                    : Messages.Plugins_install_bundle_good;
            say(NLS.bind(words, plugin.name(), plugin.version()), result.findings());
        } else {
            say(Messages.Plugins_install_bad, result.findings());
        }
        install.setEnabled(result.done());
    }

    private void install() {
        checked.ifPresent(place -> {
            asked++;
            install.setEnabled(false);
            path.setEditable(false);
            say(Messages.Plugins_install_working, List.of());
            work(Messages.Plugins_install_working, () -> {
                Result<Plugin> result = plugins.install(place);
                UiThread.async(shell, () -> installed(result));
            });
        });
    }

    private void installed(Result<Plugin> result) {
        path.setEditable(true);
        if (!result.done()) {
            say(Messages.Plugins_install_bad, result.findings());
            return;
        }
        shell.close();
        try {
            var page = Objects.requireNonNull(window.getActivePage());
            if (page.showView(Commands.PLUGINS_VIEW) instanceof PluginsView view) {
                view.choose(result.get().id());
            }
        } catch (PartInitException e) {
            throw new IllegalStateException(Commands.PLUGINS_VIEW, e);
        }
    }

    private void say(String words, List<Finding> found) {
        verdict.setText(words.replace("&", "&&"));
        findings.setText(PluginWords.findings(found));
        shell.layout(true, true);
    }

    private static void work(String name, Runnable work) {
        var job = Job.create(name, (ICoreRunnable) monitor -> work.run());
        job.setSystem(true);
        job.schedule();
    }
}
