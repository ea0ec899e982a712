package org.tongbao.workbench.internal.editor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.model.incident.Event;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.event.RecordWindow.Request;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.notice.Addressees;
import org.tongbao.workbench.internal.notice.NoticeContent;
import org.tongbao.workbench.internal.notice.Outage;

/**
 * 平臺無法使用時的替代通報: why the platform cannot be reached, each addressee told in another way, and the make-up once it
 * is back (K:396-402, K:812-818; DEC-5).
 */
final class OutageBlock extends NoticeBlock {

    OutageBlock(PageContext context, Composite parent) {
        super(context, parent, "notice.outage", Messages.Notice_outage);
    }

    @Override
    void draw() {
        var outage = Outage.of(session().editing().incident());
        hint(Messages.Notice_outage_hint);
        outage.start().ifPresent(this::line);
        outage.end().ifPresent(this::line);
        if (outage.open()) {
            addressees(outage);
            button("end", Messages.Notice_outage_end, request("platform-outage-end", Messages.Notice_outage_end_text));
        } else {
            outage.notices().forEach(this::line);
            makeUp(outage);
            button(
                    "start",
                    Messages.Notice_outage_start,
                    request("platform-outage-start", Messages.Notice_outage_start_text, Map.of(), Set.of("reason")));
        }
    }

    private Request request(String type, String text) {
        return request(type, text, Map.of(), Set.of());
    }

    private void addressees(Outage outage) {
        List<String> names = Addressees.of(session().pack());
        String reason =
                outage.start().map(Event::getReason).map(Objects::toString).orElse("");
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index);
            Optional<Event> told = outage.told(name);
            if (told.isPresent()) {
                line(told.get());
            } else {
                open("untold." + index, NLS.bind(Messages.Notice_untold, name));
            }
            var tell = button(
                    "tell." + index,
                    NLS.bind(told.isEmpty() ? Messages.Notice_tell : Messages.Notice_tell_again, name),
                    request(
                            "notified",
                            Messages.Notice_tell_text,
                            Map.of(
                                    "method",
                                    "phone",
                                    "to",
                                    name,
                                    "content",
                                    NoticeContent.of(
                                            session().editing().incident(),
                                            session().categoryName()),
                                    "reason",
                                    reason),
                            Set.of("method", "to", "content", "reason")));
            GridDataFactory.fillDefaults()
                    .span(2, 1)
                    .align(SWT.BEGINNING, SWT.CENTER)
                    .applyTo(tell);
        }
        outage.notices().stream()
                .filter(event -> names.stream()
                        .noneMatch(
                                name -> outage.told(name).filter(event::equals).isPresent()))
                .forEach(this::line);
    }

    private void makeUp(Outage outage) {
        outage.backfilled().ifPresent(this::line);
        if (outage.toBackfill()) {
            String since = outage.end().map(Event::getAt).map(Times::format).orElse("");
            open("backfill", NLS.bind(Messages.Notice_backfill_open, since));
            button("backfilled", Messages.Notice_backfilled, request("backfilled", Messages.Notice_backfilled_text));
        }
    }
}
