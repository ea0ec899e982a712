package org.tongbao.ui.edit;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.Nullable;

/** A command stack that knows the position of a save and can forget what must no longer be undone. */
final class EditStack extends BasicCommandStack {

    private long forgotten;
    private boolean frozen;

    /** From now on it takes no command. */
    void freeze() {
        frozen = true;
    }

    @Override
    public void execute(@Nullable Command command) {
        if (!frozen) {
            super.execute(command);
        } else if (command != null) {
            command.dispose();
        }
    }

    /** Count of commands done since the beginning, forgotten ones included. */
    long position() {
        return forgotten + top + 1;
    }

    /** Marks the state after {@code position} commands as saved. */
    void savedAt(long position) {
        saveIndex = (int) Math.max(-2, position - forgotten - 1);
    }

    /** From now on the incident counts as changed until it is saved, whatever is undone. */
    void neverSaved() {
        saveIndex = -2;
    }

    /**
     * Forgets the commands up to the last one before {@code position} that wrote events or impacts: what is recorded
     * must not be taken back by undo.
     */
    void forgetRecorded(long position) {
        int count = 0;
        for (int i = 0; i < commandList.size() && i < position - forgotten; i++) {
            if (!(commandList.get(i) instanceof RecordedChange change) || change.factual()) {
                count = i + 1;
            }
        }
        if (count > top + 1) {
            flush();
            neverSaved();
            return;
        }
        for (int i = 0; i < count; i++) {
            commandList.remove(0).dispose();
        }
        top -= count;
        saveIndex = saveIndex < 0 ? saveIndex : saveIndex - count;
        forgotten += count;
    }

    @Override
    public void flush() {
        forgotten = position();
        super.flush();
    }
}
