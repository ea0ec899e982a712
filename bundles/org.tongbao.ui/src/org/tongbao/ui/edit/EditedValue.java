package org.tongbao.ui.edit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.widgets.Display;

/** A value of the incident as data binding sees it: written by a command, read again after each command. */
final class EditedValue<T> extends AbstractObservableValue<T> {

    private final IncidentEditing editing;
    private final Class<T> type;
    private final Supplier<T> read;
    private final Consumer<T> write;
    private final IncidentListener listener = this::refresh;
    private T last;

    EditedValue(IncidentEditing editing, Class<T> type, Supplier<T> read, Consumer<T> write) {
        super(DisplayRealm.getRealm(Display.getCurrent()));
        this.editing = editing;
        this.type = type;
        this.read = read;
        this.write = write;
        last = read.get();
        editing.addListener(listener);
    }

    @Override
    public Object getValueType() {
        return type;
    }

    @Override
    protected T doGetValue() {
        return read.get();
    }

    @Override
    protected void doSetValue(T value) {
        write.accept(value);
    }

    private void refresh() {
        T before = last;
        T now = read.get();
        if (!now.equals(before)) {
            last = now;
            fireValueChange(Diffs.createValueDiff(before, now));
        }
    }

    @Override
    public synchronized void dispose() {
        editing.removeListener(listener);
        super.dispose();
    }
}
