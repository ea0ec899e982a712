package org.tongbao.workbench.internal.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.tongbao.core.signature.SignatureFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import org.tongbao.ui.look.Tint;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/** What is still to be signed, in a few words that lead to the page of signatures; nothing where nothing is. UI thread. */
final class SignatureLink {

    private final Hyperlink link;
    private String subject = "";

    /**
     * A link in a row that leaves out what is excluded.
     *
     * @param reveal goes to the document that is to be signed
     */
    SignatureLink(Composite row, FormToolkit toolkit, Consumer<String> reveal) {
        link = Keyed.as(toolkit.createHyperlink(row, "", SWT.NONE), "editor.header.signing");
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(@Nullable HyperlinkEvent event) {
                reveal.accept(subject);
            }
        });
    }

    Hyperlink control() {
        return link;
    }

    /** Shows the gravest; the tool tip has them all. */
    void show(List<Finding> findings) {
        findings.stream()
                .min((one, other) -> one.severity().compareTo(other.severity()))
                .ifPresent(this::show);
        link.setToolTipText(findings.stream().map(Finding::message).collect(Collectors.joining("\n")));
    }

    private void show(Finding finding) {
        subject = finding.subject();
        String words = finding.code() == SignatureFinding.OVERTAKEN
                ? Messages.Header_overtaken
                : NLS.bind(Messages.Header_unsigned, finding.args().get(1));
        if (!words.equals(link.getText())) {
            link.setText(words);
            link.requestLayout();
        }
        Tint tint = finding.severity() == Severity.INFO ? Tint.STATE_CALM : Tint.STATE_WARN;
        link.setForeground(tint.color(link.getDisplay()));
    }
}
