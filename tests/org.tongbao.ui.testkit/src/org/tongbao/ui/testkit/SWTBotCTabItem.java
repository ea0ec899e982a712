package org.tongbao.ui.testkit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Widget;

/** The tab of a page. */
public final class SWTBotCTabItem extends AbstractSWTBot<Item> {

    SWTBotCTabItem(Sought<Item> sought) {
        super(sought);
    }

    /** Brings the page to the front. */
    public SWTBotCTabItem activate() {
        act(() -> {
            Widget folder = select();
            var event = new Event();
            event.item = widget;
            folder.notifyListeners(SWT.Selection, event);
        });
        return this;
    }

    /** Whether the page is in front. */
    @Override
    public boolean isActive() {
        return read(() -> switch (widget) {
            case CTabItem item -> item.getParent().getSelection() == item;
            case TabItem item -> item.getParent().getSelection()[0] == item;
            default -> false;
        });
    }

    private Widget select() {
        return switch (widget) {
            case CTabItem item -> {
                CTabFolder folder = item.getParent();
                folder.setSelection(item);
                yield folder;
            }
            case TabItem item -> {
                TabFolder folder = item.getParent();
                folder.setSelection(item);
                yield folder;
            }
            default -> throw new IllegalStateException("not a tab: " + widget);
        };
    }
}
