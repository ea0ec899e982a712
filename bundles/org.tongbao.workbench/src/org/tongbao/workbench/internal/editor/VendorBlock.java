package org.tongbao.workbench.internal.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.notice.Outage;

/**
 * 受託廠商: the contractor's incident, when the agency learned of it, and that the agency has made sure of its containment
 * (K:536-542, K:653; CLK-17).
 */
final class VendorBlock extends NoticeBlock {

    private static final String LEARNED = "vendor-awareness";
    private static final String CONFIRMED = "vendor-contained";

    VendorBlock(PageContext context, Composite parent) {
        super(context, parent, "notice.vendor", Messages.Notice_vendor);
    }

    @Override
    void draw() {
        hint(Messages.Notice_vendor_hint);
        recorded(Set.of(LEARNED, CONFIRMED)).forEach(this::line);
        // each contractor's containment is confirmed for itself
        List<String> confirmed = vendors(CONFIRMED);
        Optional<String> vendor = vendors(LEARNED).reversed().stream()
                .filter(one ->
                        confirmed.stream().noneMatch(other -> other.equals(one) || other.isEmpty() || one.isEmpty()))
                .findFirst();
        if (vendor.isPresent()) {
            open("open", Messages.Notice_vendor_open);
            button(
                    "contained",
                    Messages.Notice_vendor_contained,
                    request(
                            CONFIRMED,
                            Messages.Notice_vendor_contained_text,
                            Map.of("vendor", vendor.get()),
                            Set.of("vendor", "basis")));
        }
        button(
                "learned",
                Messages.Notice_vendor_learned,
                request(LEARNED, Messages.Notice_vendor_learned_text, Map.of(), Set.of("vendor")));
    }

    private List<String> vendors(String type) {
        return recorded(Set.of(type)).stream()
                .map(event -> Outage.text(event, "vendor"))
                .toList();
    }
}
