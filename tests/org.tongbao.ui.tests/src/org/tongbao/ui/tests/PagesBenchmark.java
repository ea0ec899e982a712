package org.tongbao.ui.tests;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tongbao.model.form.Stage;
import org.tongbao.ui.edit.AnswerPath;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.form.FormContext;
import org.tongbao.ui.form.FormRenderer;
import org.tongbao.ui.form.StagePane;

/**
 * Prints what it costs to open the pages of the shipped form in an open window, until they stand there, and to follow a
 * command with the largest one open. In processor time of the user-interface thread, which other work on the machine
 * disturbs least.
 */
public final class PagesBenchmark {

    private static final int RUNS = 15;
    private static final int COMMANDS = 200;

    private final PrintStream out;
    private final FormContext context;
    private final Shell shell;
    private final FormToolkit toolkit;

    private PagesBenchmark(PrintStream out, FormContext context) {
        this.out = out;
        this.context = context;
        shell = new Shell(Display.getDefault());
        shell.setLayout(new StackLayout());
        shell.setSize(1200, 900);
        shell.open();
        pump();
        toolkit = new FormToolkit(shell.getDisplay());
    }

    /** Measures and prints; takes the language, e.g. {@code en}, and is started in the top folder of the sources. */
    public static void main(String[] arguments) throws IOException {
        // Without one, that in which the product starts.
        Locale.setDefault(arguments.length == 0 ? Locale.TAIWAN : Locale.forLanguageTag(arguments[0]));
        System.setProperty("tongbao.root", Path.of("").toAbsolutePath().toString());
        var context = new FormContext(Case.form(), Case.pack().getScale(), Case.ZONE, category -> category);
        try (PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true)) {
            Realm.runWithDefault(
                    DisplayRealm.getRealm(Display.getDefault()), () -> new PagesBenchmark(out, context).measure());
        }
    }

    private void measure() {
        for (var stage : Stage.VALUES) {
            var times = new double[RUNS];
            for (int i = 0; i < RUNS; i++) {
                long begin = processorTime();
                var pane = open(Case.editing(), stage);
                times[i] = (processorTime() - begin) / 1e6;
                pane.control().dispose();
            }
            double first = times[0];
            Arrays.sort(times);
            out.printf(
                    "page %s (%s): median %.0f ms (goal 300), first %.0f ms, %d runs%n",
                    stage.getLiteral(), Locale.getDefault().getLanguage(), times[RUNS / 2], first, RUNS);
        }
        var editing = Case.editing();
        open(editing, Stage.REPORT);
        long begin = processorTime();
        for (int i = 0; i < COMMANDS; i++) {
            editing.answers().setText(AnswerPath.of("6H"), "6H", "text " + i);
        }
        out.printf("page command: mean %.2f ms, %d runs%n", (processorTime() - begin) / 1e6 / COMMANDS, COMMANDS);
        shell.dispose();
    }

    private StagePane open(IncidentEditing editing, Stage stage) {
        var pane = new FormRenderer(toolkit, editing, context).render(shell, stage);
        if (shell.getLayout() instanceof StackLayout stack) {
            stack.topControl = pane.control();
        }
        shell.layout();
        pump();
        return pane;
    }

    private void pump() {
        while (shell.getDisplay().readAndDispatch()) {
            continue;
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
