package org.tongbao.ui.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import org.tongbao.ui.internal.nls.Messages;
import org.tongbao.ui.look.Icon;

/**
 * The decoration of one entry. What cannot be understood as typed goes before what the assessment finds. Made only when
 * there is something to show.
 */
public final class Marks {

    private final Control control;
    private final Composite room;
    private Optional<ControlDecoration> decoration = Optional.empty();
    private List<Finding> findings = List.of();
    private String syntax = "";
    private String text = "";

    /**
     * Marks of a control.
     *
     * @param room around the control in which the decoration is painted
     */
    Marks(Control control, Composite room) {
        this.control = control;
        this.room = room;
    }

    /** The same findings on another control. */
    Marks on(Control other, Composite around) {
        decoration.ifPresent(ControlDecoration::dispose);
        var moved = new Marks(other, around);
        moved.setFindings(findings);
        return moved;
    }

    /** What is shown; empty when all is well. */
    public String text() {
        return text;
    }

    /** True while what is typed cannot be understood. */
    public boolean unreadable() {
        return !syntax.isEmpty();
    }

    /** Shows these findings, worst first; an empty list clears them. */
    void setFindings(List<Finding> findings) {
        if (!findings.equals(this.findings)) {
            this.findings = List.copyOf(findings);
            show();
        }
    }

    /** Shows why the typed text is not understood; an empty message clears it. */
    void setSyntax(String message) {
        if (!message.equals(syntax)) {
            syntax = message;
            show();
        }
    }

    private void show() {
        var now = syntax.isEmpty() ? sentences() : syntax;
        if (now.isEmpty()) {
            text = "";
            decoration.ifPresent(ControlDecoration::hide);
            return;
        }
        var shown = decoration.orElseGet(this::create);
        decoration = Optional.of(shown);
        shown.setImage(icon().image(control.getDisplay()));
        if (!now.equals(text)) {
            text = now;
            shown.setDescriptionText(now);
        }
        shown.show();
    }

    /** The icon that goes with {@link #text()}. */
    Icon icon() {
        if (!syntax.isEmpty()) {
            return Icon.ERROR;
        }
        var worst = findings.stream()
                .map(Finding::severity)
                .min(Severity::compareTo)
                .orElse(Severity.INFO);
        return Icon.of(worst);
    }

    private String sentences() {
        return findings.stream().map(Marks::sentence).distinct().collect(Collectors.joining("\n"));
    }

    private static String sentence(Finding finding) {
        return finding.citation().isEmpty()
                ? finding.message()
                : NLS.bind(Messages.Marks_withCitation, finding.message(), finding.citation());
    }

    private ControlDecoration create() {
        var made = new ControlDecoration(control, SWT.TOP | SWT.LEFT, room);
        made.setMarginWidth(1);
        return made;
    }
}
