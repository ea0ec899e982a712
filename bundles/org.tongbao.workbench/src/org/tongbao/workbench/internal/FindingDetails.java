package org.tongbao.workbench.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.tongbao.model.finding.Finding;
import org.tongbao.workbench.internal.MessagePane.Offer;
import org.tongbao.workbench.internal.nls.Messages;

/** Findings as a message: one sentence in place, everything else in a window to copy from. UI thread. */
public final class FindingDetails {

    private FindingDetails() {}

    /** The first finding in words, with the count of the others; empty when there is none. */
    public static String sentence(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "";
        }
        String first = findings.getFirst().message();
        return findings.size() == 1 ? first : NLS.bind(Messages.Details_more, first, findings.size() - 1);
    }

    /**
     * Opens the details.
     *
     * @param owner beside which the window opens
     * @param id data key of the button
     */
    public static Offer offer(Control owner, String id, List<Finding> findings) {
        return new Offer(
                id, Messages.Details, () -> TextWindow.open(owner.getShell(), Messages.Details_title, words(findings)));
    }

    private static String words(List<Finding> findings) {
        return findings.stream().map(FindingDetails::words).collect(Collectors.joining("\n\n"));
    }

    private static String words(Finding finding) {
        String facts = Stream.concat(
                        Stream.of(finding.code().id(), finding.subject(), finding.citation()),
                        finding.args().stream().map(String::valueOf))
                .filter(fact -> !fact.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
        return finding.message() + "\n" + facts;
    }
}
