package org.tongbao.directory.ui.tests;

import java.lang.reflect.Constructor;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;

/**
 * Tells the listeners of a drag and of a drop what the window system tells them. The window system itself is left out: its
 * drags depend on how fast it follows the pointer.
 */
final class DragAndDrop {

    private final Constructor<? extends Event> raw;
    private final Constructor<DragSourceEvent> dragged;
    private final Constructor<DropTargetEvent> dropped;

    DragAndDrop() throws ReflectiveOperationException {
        Class<? extends Event> type = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DND.class.getClassLoader())
                .asSubclass(Event.class);
        raw = type.getDeclaredConstructor();
        raw.setAccessible(true);
        dragged = DragSourceEvent.class.getDeclaredConstructor(type);
        dragged.setAccessible(true);
        dropped = DropTargetEvent.class.getDeclaredConstructor(type);
        dropped.setAccessible(true);
    }

    /** Drags what is selected at the source onto an item of the target; UI thread. */
    void drop(DragSource source, DropTarget target, Widget item) {
        try {
            DragSourceEvent start = dragged.newInstance(event(source));
            start.doit = true;
            for (DragSourceListener listener : source.getDragListeners()) {
                listener.dragStart(start);
            }
            if (!start.doit) {
                throw new IllegalStateException("nothing to be dragged");
            }
            DropTargetEvent drop = dropped.newInstance(event(target));
            drop.item = item;
            drop.operations = DND.DROP_COPY;
            drop.detail = DND.DROP_COPY;
            for (DropTargetListener listener : target.getDropListeners()) {
                listener.dragOver(drop);
            }
            if (drop.detail == DND.DROP_NONE) {
                throw new IllegalStateException("not to be dropped there");
            }
            for (DropTargetListener listener : target.getDropListeners()) {
                listener.drop(drop);
            }
            DragSourceEvent end = dragged.newInstance(event(source));
            for (DragSourceListener listener : source.getDragListeners()) {
                listener.dragFinished(end);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Event event(Widget widget) throws ReflectiveOperationException {
        Event event = raw.newInstance();
        event.widget = widget;
        event.display = widget.getDisplay();
        return event;
    }
}
