package org.tongbao.workbench.internal.transfer;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.account.Permission;
import org.tongbao.core.intake.IncidentIntake;
import org.tongbao.core.intake.IntakeFiles;
import org.tongbao.core.intake.IntakeReport;
import org.tongbao.core.intake.IntakeReport.State;
import org.tongbao.ui.store.WorkbenchStore;
import org.tongbao.ui.widgets.FileChoice;
import org.tongbao.workbench.internal.ProgressWindow;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.profile.Profile;
import org.tongbao.workbench.internal.store.StoreAccess;

/** Imports files of incidents beside the work, then shows what became of each. UI thread. */
public final class IncidentImport {

    /** More are told to the views at once, by having them read anew. */
    private static final int FEW = 20;

    private IncidentImport() {}

    /** Asks for files. */
    public static void askForFiles(IWorkbenchWindow window) {
        List<Path> files = window.getService(FileChoice.class)
                .files(
                        window.getShell(),
                        Messages.Import_title,
                        List.of(
                                new FileChoice.Kind(Messages.Import_kind, "json"),
                                new FileChoice.Kind(Messages.Import_any, "")));
        if (!files.isEmpty()) {
            start(window, files.stream().map(Path::toString).toList());
        }
    }

    /** Asks for a folder, of which all files are taken. */
    public static void askForFolder(IWorkbenchWindow window) {
        window.getService(FileChoice.class)
                .folder(window.getShell(), Messages.Import_title, Messages.Import_folder)
                .ifPresent(folder -> start(window, List.of(folder.toString())));
    }

    /** Takes files and folders that are dropped on a control. */
    public static void takeDropped(Control control, IWorkbenchWindow window) {
        var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(@Nullable DropTargetEvent event) {
                if (event != null) {
                    // never a move: whoever gives the files would delete them
                    event.detail = DND.DROP_COPY;
                }
            }

            @Override
            public void drop(@Nullable DropTargetEvent event) {
                if (event != null
                        && event.data instanceof String[] names
                        && window.getService(WorkbenchStore.class)
                                .admits(window.getShell(), Permission.RECORD_DRILLS)) {
                    event.detail = DND.DROP_COPY;
                    start(window, List.of(names));
                }
            }
        });
    }

    /** Imports files, and those in folders. */
    public static void start(IWorkbenchWindow window, List<String> names) {
        var access = window.getService(StoreAccess.class);
        var intake = window.getService(IncidentIntake.class);
        var store = access.store();
        if (store.isEmpty()) {
            return;
        }
        List<String> files = IntakeFiles.of(names);
        String author = Profile.load().author();
        ProgressWindow.run(
                window.getShell(),
                access,
                new ProgressWindow.Task<>(
                        "import",
                        NLS.bind(Messages.Import_running, Integer.toString(files.size())),
                        files.size(),
                        monitor -> {
                            IntakeReport report = intake.run(store.get(), files, author, monitor);
                            tell(access, report);
                            return report;
                        }),
                report -> {
                    IntakeWindow.open(window.getShell(), report);
                    return List.of();
                });
    }

    /** Off the UI thread. */
    private static void tell(StoreAccess access, IntakeReport report) {
        List<String> fresh = report.entries().stream()
                .filter(entry -> entry.state() == State.IMPORTED)
                .map(IntakeReport.Entry::id)
                .toList();
        if (fresh.size() > FEW) {
            access.readAnew();
        } else {
            fresh.forEach(access::saved);
        }
    }
}
