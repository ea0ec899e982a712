package org.tongbao.directory.ui.lists;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Files that are let go over something. UI thread. */
public final class FileDrop {

    private FileDrop() {}

    /** From now on files dropped on a control are taken. */
    public static void on(Control control, Consumer<List<Path>> taken) {
        var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new Taking(taken));
    }

    /** Copies: the files stay where they are. */
    @NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
    private static final class Taking extends DropTargetAdapter {

        private final Consumer<List<Path>> taken;

        Taking(Consumer<List<Path>> taken) {
            this.taken = taken;
        }

        @Override
        public void dragEnter(DropTargetEvent event) {
            if ((event.operations & DND.DROP_COPY) != 0) {
                event.detail = DND.DROP_COPY;
            }
        }

        @Override
        public void drop(DropTargetEvent event) {
            if (event.data instanceof String[] names) {
                taken.accept(Arrays.stream(names).map(Path::of).toList());
            }
        }
    }
}
