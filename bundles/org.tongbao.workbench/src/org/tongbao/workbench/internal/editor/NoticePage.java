package org.tongbao.workbench.internal.editor;

import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.nls.Messages;

/** 聯繫: everybody who has to be told besides the notification on the platform, and what was told them. UI thread. */
final class NoticePage extends BlocksPage {

    private static final Set<String> TYPES = Set.of(
            "platform-outage-start",
            "platform-outage-end",
            "backfilled",
            "other-agency-notified",
            "vendor-awareness",
            "vendor-contained",
            "personal-data-leak",
            "subjects-notified",
            "data-authority-notified");

    NoticePage(PageContext context) {
        super(context, "notices");
    }

    @Override
    public String title() {
        return Messages.Page_notices;
    }

    @Override
    public Icon icon() {
        return Icon.PHONE;
    }

    @Override
    void fill(Composite left, Composite right) {
        add(new OutageBlock(context(), left));
        add(new PhoneBlock(context(), left));
        add(new VendorBlock(context(), right));
        add(new PersonalDataBlock(context(), right));
    }

    @Override
    public boolean holds(String subject) {
        return TYPES.contains(subject);
    }

    @Override
    public boolean reveal(String subject) {
        focus();
        return true;
    }
}
