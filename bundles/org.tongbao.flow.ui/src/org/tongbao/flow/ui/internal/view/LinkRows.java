package org.tongbao.flow.ui.internal.view;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Lines with links in them; takes no room while there are none. */
final class LinkRows extends Composite {

    private static final int WIDTH = 120;

    private final String id;
    private final Consumer<String> followed;
    private List<Standpoint.Row> shown = List.of();

    /**
     * Below a column.
     *
     * @param followed told where a link leads
     */
    LinkRows(Composite parent, String id, Consumer<String> followed) {
        super(parent, SWT.NONE);
        this.id = id;
        this.followed = followed;
        Keyed.as(this, id);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(6, 4)
                .spacing(5, 2)
                .applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
    }

    /** Shows lines in place of those before. */
    void show(List<Standpoint.Row> rows) {
        if (rows.equals(shown)) {
            return;
        }
        if (rows.size() == shown.size()) {
            Control[] children = getChildren();
            for (int row = 0; row < rows.size(); row++) {
                fill((Label) children[2 * row], (Link) children[2 * row + 1], rows.get(row));
            }
        } else {
            for (Control old : getChildren()) {
                old.dispose();
            }
            for (int row = 0; row < rows.size(); row++) {
                add(rows.get(row), row);
            }
        }
        shown = List.copyOf(rows);
        setVisible(!rows.isEmpty());
        ((GridData) getLayoutData()).exclude = rows.isEmpty();
        getParent().layout(true, true);
    }

    private void add(Standpoint.Row row, int number) {
        var icon = new Label(this, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        var words = Keyed.as(new Link(this, SWT.WRAP), id + '.' + number);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(words);
        words.addListener(SWT.Selection, event -> followed.accept(String.valueOf(event.text)));
        fill(icon, words, row);
    }

    private void fill(Label icon, Link words, Standpoint.Row row) {
        icon.setImage(row.icon().image(getDisplay()));
        words.setText(row.words());
    }
}
