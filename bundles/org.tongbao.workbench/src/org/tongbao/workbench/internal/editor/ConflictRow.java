package org.tongbao.workbench.internal.editor;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.merge.Choice;
import org.tongbao.core.merge.Conflict;
import org.tongbao.ui.widgets.TabKey;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/** One conflict: both values beside each other and, of texts, room for a third. UI thread. */
final class ConflictRow {

    private static final int TEXT_HEIGHT = 64;
    private static final int TEXT_WIDTH = 120;

    private final Group group;
    private final Button mine;
    private final Button theirs;
    private final Optional<Button> edited;
    private final Optional<Text> third;

    private Runnable changed = () -> {};

    /**
     * @param id begin of the names of its widgets
     * @param who changed theirs, and when
     */
    ConflictRow(Composite parent, String id, ConflictWords words, Conflict conflict, String who) {
        boolean editable = conflict.editable();
        group = Keyed.as(new Group(parent, SWT.NONE), id + "group");
        group.setText(words.subject(conflict.subject()).replace("&", "&&"));
        GridLayoutFactory.fillDefaults()
                .numColumns(editable ? 3 : 2)
                .equalWidth(true)
                .margins(8, 6)
                .spacing(8, 4)
                .applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        mine = radio(id + "mine", Messages.Conflict_mine);
        theirs = radio(id + "theirs", who);
        edited = editable ? Optional.of(radio(id + "edited", Messages.Conflict_edited)) : Optional.empty();
        text(id + "mine.text", SWT.READ_ONLY).setText(words.value(conflict.subject(), conflict.mine()));
        text(id + "theirs.text", SWT.READ_ONLY).setText(words.value(conflict.subject(), conflict.theirs()));
        third = edited.map(button -> {
            Text own = text(id + "edited.text", SWT.NONE);
            own.setText(together(conflict));
            own.addListener(SWT.Modify, event -> {
                choose(button);
                changed.run();
            });
            return own;
        });
    }

    /** From now on tells of each choice. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** What both say, to begin with. */
    private static String together(Conflict conflict) {
        return Stream.of(conflict.mine(), conflict.theirs())
                .flatMap(side -> Conflict.text(side).stream())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    void focus() {
        mine.setFocus();
    }

    void choose(Choice.Side side) {
        choose(side == Choice.Side.MINE ? mine : theirs);
    }

    private void choose(Button chosen) {
        mine.setSelection(mine == chosen);
        theirs.setSelection(theirs == chosen);
        edited.ifPresent(button -> button.setSelection(button == chosen));
    }

    /** What is chosen; empty while nothing is. */
    Optional<Choice> choice() {
        if (mine.getSelection()) {
            return Optional.of(Choice.Side.MINE);
        }
        if (theirs.getSelection()) {
            return Optional.of(Choice.Side.THEIRS);
        }
        return edited.filter(Button::getSelection)
                .flatMap(button -> third)
                .map(text -> new Choice.Edited(text.getText().replace("\r\n", "\n")));
    }

    private Button radio(String id, String label) {
        var button = Keyed.as(new Button(group, SWT.RADIO | SWT.WRAP), id);
        button.setText(label.replace("&", "&&"));
        button.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(button);
        return button;
    }

    private Text text(String id, int style) {
        var text = Keyed.as(new Text(group, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER | style), id);
        TabKey.leaves(text);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(TEXT_WIDTH, TEXT_HEIGHT)
                .applyTo(text);
        return text;
    }
}
