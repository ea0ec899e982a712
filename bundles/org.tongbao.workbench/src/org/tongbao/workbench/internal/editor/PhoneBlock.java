package org.tongbao.workbench.internal.editor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.engine.assessment.Level;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.notice.Addressees;
import org.tongbao.workbench.internal.notice.NoticeContent;
import org.tongbao.workbench.internal.notice.Outage;

/** 電話及其他機關: the call to the superior at levels 3 and 4 besides the platform (K:244-252), other agencies (K:413-419). */
final class PhoneBlock extends NoticeBlock {

    private static final int MAJOR = 3;

    private boolean major;

    PhoneBlock(PageContext context, Composite parent) {
        super(context, parent, "notice.phone", Messages.Notice_phone);
    }

    @Override
    void show(Assessed assessed) {
        Optional<Level> level = assessed.assessment().level();
        boolean now =
                level.filter(known -> known.complete() && known.rank() >= MAJOR).isPresent();
        if (now != major) {
            major = now;
            clear();
            showFacts();
        }
    }

    @Override
    void draw() {
        hint(Messages.Notice_phone_hint);
        var calls = recorded(Set.of("notified")).stream()
                .filter(event -> !"platform".equals(Outage.text(event, "method")))
                .toList();
        calls.forEach(this::line);
        if (major && calls.isEmpty()) {
            open("call.open", Messages.Notice_call_open);
        }
        String content =
                NoticeContent.of(session().editing().incident(), session().categoryName());
        String superior = Addressees.of(session().pack()).stream().findFirst().orElse("");
        button(
                "call",
                Messages.Notice_call,
                request(
                        "notified",
                        Messages.Notice_call_text,
                        Map.of("method", "phone", "to", superior, "content", content),
                        Set.of("method", "to", "content")));
        recorded(Set.of("other-agency-notified")).forEach(this::line);
        button(
                "agency",
                Messages.Notice_agency,
                request(
                        "other-agency-notified",
                        Messages.Notice_agency_text,
                        Map.of("method", "phone", "content", content),
                        Set.of("to")));
    }
}
