package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.util.Objects;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Hears what the window system tells both sides of a drag, behind all other listeners. */
final class DragWatch implements AutoCloseable {

    private static final int NEAR = 4;

    /** No head of a list is higher. */
    private static final int HEAD = 60;

    private final DragSource source;
    private final DropTarget target;
    private final Source begun = new Source();
    private final Target met = new Target();
    private volatile boolean started;
    private volatile boolean finished;
    private volatile @Nullable Point over;

    DragWatch(Control from, Control to) {
        source = syncExec(() -> Objects.requireNonNull((DragSource) from.getData(DND.DRAG_SOURCE_KEY)));
        target = syncExec(() -> Objects.requireNonNull((DropTarget) to.getData(DND.DROP_TARGET_KEY)));
        syncExec(() -> {
            source.addDragListener(begun);
            target.addDropListener(met);
        });
    }

    boolean started() {
        return started;
    }

    /** True once the target would take it at a place of the display; of lists some say the height without their head. */
    boolean taken(Point place) {
        @Nullable Point now = over;
        return now != null && Math.abs(now.x - place.x) <= NEAR && Math.abs(now.y - place.y) <= HEAD;
    }

    boolean finished() {
        return finished;
    }

    @Override
    public void close() {
        syncExec(() -> {
            if (!source.isDisposed()) {
                source.removeDragListener(begun);
            }
            if (!target.isDisposed()) {
                target.removeDropListener(met);
            }
        });
    }

    @NonNullByDefault({})
    private final class Source extends DragSourceAdapter {

        @Override
        public void dragStart(DragSourceEvent event) {
            started = event.doit;
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            finished = true;
        }
    }

    @NonNullByDefault({})
    private final class Target extends DropTargetAdapter {

        @Override
        public void dragOver(DropTargetEvent event) {
            over = event.detail == DND.DROP_NONE ? null : new Point(event.x, event.y);
        }
    }
}
