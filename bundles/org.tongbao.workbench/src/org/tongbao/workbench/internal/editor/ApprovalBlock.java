package org.tongbao.workbench.internal.editor;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.core.incident.Facts;
import org.tongbao.core.signature.Signing;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.incident.Event;
import org.tongbao.ui.look.Tint;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.sign.SignRequest;

/** 等級核可: the CISO approves the level that was judged, or refuses it (K:386). UI thread. */
final class ApprovalBlock extends OverviewBlock {

    private static final int WIDTH = 260;

    private final Signing signing;
    private String drawn = "-";

    ApprovalBlock(PageContext context, Composite parent, Signing signing) {
        super(context, parent, "approval", Messages.Approval_title, 1);
        this.signing = signing;
    }

    @Override
    void showFacts() {
        drawAnew(this::redraw);
    }

    private void redraw() {
        var incident = session().editing().incident();
        Optional<Event> approval = Signing.approval(incident);
        boolean judged = Facts.latestImpact(incident).isPresent();
        String words = approval.map(
                        event -> NLS.bind(Messages.Approval_done, event.getBy(), Times.format(event.getAt())))
                .orElse(judged ? Messages.Approval_open : Messages.Approval_none);
        if (words.equals(drawn)) {
            return;
        }
        drawn = words;
        clear();
        Label label =
                Keyed.as(context().toolkit().createLabel(body(), words.replace("&", "&&"), SWT.WRAP), "approval.state");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
        label.setForeground((approval.isPresent() ? Tint.STATE_CALM : Tint.STATE_WARN).color(body().getDisplay()));
        if (judged && approval.isEmpty()) {
            var row = context().toolkit().createComposite(body());
            row.setLayout(
                    RowLayoutFactory.fillDefaults().margins(0, 0).spacing(6).create());
            SignatureBlock.button(context(), row, "approval.approve", Messages.Approval_approve, request(false));
            SignatureBlock.button(context(), row, "approval.refuse", Messages.Approval_refuse, request(true));
            // who may approve as a deputy is not told that he may not
            SignatureBlock.objection(context(), request(false)).ifPresent(this::deny);
        }
        body().layout(true, true);
        body().requestLayout();
    }

    private SignRequest request(boolean refuse) {
        String button = (refuse ? Messages.Approval_refuse : Messages.Approval_approve).replace("…", "");
        return new SignRequest(
                button,
                refuse ? Messages.Approval_refuse_text : Messages.Approval_approve_text,
                button,
                "ciso",
                !refuse,
                refuse,
                (hand, reason) -> signing.approve(session().editing().incident(), hand, refuse ? reason : ""));
    }

    private void deny(Finding why) {
        Label words = Keyed.as(
                context().toolkit().createLabel(body(), why.message().replace("&", "&&"), SWT.WRAP), "approval.denied");
        words.setForeground(Tint.TEXT_MUTED.color(body().getDisplay()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(words);
    }
}
