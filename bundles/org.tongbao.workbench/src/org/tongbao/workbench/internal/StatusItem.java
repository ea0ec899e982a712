package org.tongbao.workbench.internal;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.ui.look.Icon;

/** A place of the status line with words, a tool tip, and something that a double click does. UI thread. */
final class StatusItem extends ContributionItem {

    private final int width;
    private final Runnable action;
    private @Nullable CLabel label;
    private String words = "";
    private String tooltip = "";
    private Optional<Icon> icon = Optional.empty();

    /**
     * An empty place.
     *
     * @param width in pixels
     * @param action what a double click does
     */
    StatusItem(String id, int width, Runnable action) {
        super(id);
        this.width = width;
        this.action = action;
    }

    @Override
    public void fill(@Nullable Composite parent) {
        new Label(parent, SWT.SEPARATOR);
        var made = Keyed.as(new CLabel(parent, SWT.NONE), "status." + getId());
        var data = new StatusLineLayoutData();
        data.widthHint = width;
        made.setLayoutData(data);
        made.addListener(SWT.MouseDoubleClick, event -> action.run());
        label = made;
        show();
    }

    void show(String newWords, String newTooltip) {
        words = newWords;
        tooltip = newTooltip;
        show();
    }

    void show(Icon newIcon, String newWords, String newTooltip) {
        icon = Optional.of(newIcon);
        show(newWords, newTooltip);
    }

    private void show() {
        var now = label;
        if (now != null && !now.isDisposed()) {
            now.setText(words.replace("&", "&&"));
            now.setToolTipText(tooltip);
            icon.ifPresent(shown -> now.setImage(shown.image(now.getDisplay())));
        }
    }
}
