package org.tongbao.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.tongbao.core.form.Texts;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.incident.Titles;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.LevelBadge;
import org.tongbao.ui.widgets.RemainingLabel;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.register.IncidentState;

/**
 * What is always on screen of an incident: level, category, title, the two nearest clocks, and the worst finding with a
 * way to its field. UI thread.
 */
final class HeaderBar extends Composite {

    private static final int CLOCKS = 2;
    private static final int TITLE_WIDTH = 160;
    private static final int GAP = 12;

    /** Characters of the title shown; the tool tip has them all. */
    private static final int LONGEST = 40;

    private record ClockCell(Composite root, Label title, RemainingLabel remaining) {}

    private final EditorSession session;
    private final LevelBadge badge;
    private final Label zero;
    private final Label title;
    private final Label state;
    private final SignatureLink signing;
    private final List<ClockCell> clocks = new ArrayList<>();
    private final Label findingIcon;
    private final Hyperlink finding;
    private String subject = "";

    /**
     * A header that shows the title at once and the rest with the first assessment.
     *
     * @param reveal goes to what a finding is about
     */
    HeaderBar(Composite parent, FormToolkit toolkit, EditorSession session, Consumer<String> reveal) {
        super(parent, SWT.NONE);
        this.session = session;
        toolkit.adapt(this);
        Keyed.as(this, "editor.header");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 4).applyTo(this);
        var first = toolkit.createComposite(this);
        first.setLayout(RowLayoutFactory.fillDefaults()
                .margins(0, 0)
                .wrap(true)
                .center(true)
                .spacing(GAP)
                .create());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(TITLE_WIDTH, SWT.DEFAULT)
                .applyTo(first);
        badge = Keyed.as(new LevelBadge(first), "editor.header.level");
        zero = Keyed.as(toolkit.createLabel(first, ""), "editor.header.zero");
        hidden(zero);
        title = Keyed.as(toolkit.createLabel(first, ""), "editor.header.title");
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        state = Keyed.as(toolkit.createLabel(first, ""), "editor.header.state");
        signing = new SignatureLink(first, toolkit, reveal);
        hidden(signing.control());
        for (int index = 0; index < CLOCKS; index++) {
            clocks.add(clockCell(toolkit, first, index));
        }
        var second = row(toolkit, 2);
        findingIcon = toolkit.createLabel(second, "");
        finding = Keyed.as(toolkit.createHyperlink(second, "", SWT.NONE), "editor.header.finding");
        finding.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(@Nullable HyperlinkEvent event) {
                reveal.accept(subject);
            }
        });
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(TITLE_WIDTH, SWT.DEFAULT)
                .applyTo(finding);
        showFacts();
    }

    /** Shows category and title as they are now. */
    void showFacts() {
        String name = Titles.of(session.editing().incident());
        String full =
                NLS.bind(Messages.Header_title, session.categoryName(), name).strip();
        String words = full.length() <= LONGEST ? full : full.substring(0, LONGEST) + '…';
        write(title, words);
        title.setToolTipText(full);
        showState();
    }

    /** The state in words; one that ends the handling stands out, with its reason in the tool tip. */
    private void showState() {
        LifeCycle life = LifeCycle.of(session.editing().incident());
        var word = IncidentState.of(life.state().id());
        write(state, "〔" + word.label() + "〕");
        state.setForeground((word.over() ? Tint.STATE_WARN : Tint.TEXT_MUTED).color(getDisplay()));
        state.setToolTipText(life.ending()
                .map(event -> Timed.remark(event, session.events()))
                .orElse(""));
    }

    /** Shows an assessment. */
    void show(Assessed assessed) {
        badge.setLevel(assessed.assessment().level());
        showZero(assessed.levelZero());
        signing.show(assessed.signatures());
        show(signing.control(), !assessed.signatures().isEmpty());
        List<ClockState> open = assessed.openClocks();
        for (int index = 0; index < CLOCKS; index++) {
            show(clocks.get(index), index < open.size() ? Optional.of(open.get(index)) : Optional.empty());
        }
        var findings = assessed.findings();
        if (findings.isEmpty()) {
            subject = "";
            show(Icon.DONE);
            finding.setText(Messages.Header_no_finding);
            finding.setForeground(Tint.STATE_DONE.color(getDisplay()));
        } else {
            Finding worst = findings.getFirst();
            subject = worst.subject();
            show(NoticeBar.icon(worst));
            String text = findings.size() == 1
                    ? worst.message()
                    : NLS.bind(Messages.Header_findings, worst.message(), findings.size() - 1);
            finding.setText(text);
            finding.setToolTipText(text);
            finding.setForeground(Tint.of(worst.severity()).color(getDisplay()));
        }
    }

    /** Plain words for level 0: that nothing need be notified, or that what was notified must be corrected. */
    private void showZero(Optional<Finding> finding) {
        write(
                zero,
                finding.map(known -> known.severity() == Severity.INFO
                                ? Messages.Header_zero
                                : Messages.Header_zero_notified)
                        .orElse(""));
        zero.setToolTipText(finding.map(Finding::message).orElse(""));
        finding.ifPresent(known -> zero.setForeground(Tint.of(known.severity()).color(getDisplay())));
        show(zero, finding.isPresent());
    }

    private static void show(ClockCell cell, Optional<ClockState> clock) {
        show(cell.root(), clock.isPresent());
        clock.ifPresent(one -> {
            write(cell.title(), Texts.title(one));
            cell.remaining().setClock(one, Times.ZONE);
            cell.root().setToolTipText(one.due().map(Times::format).orElse(""));
        });
    }

    /** Most assessments change nothing that is seen here: then nothing is laid out, and no field moves under the pointer. */
    private static void write(Label label, String words) {
        String escaped = words.replace("&", "&&");
        if (!escaped.equals(label.getText())) {
            label.setText(escaped);
            label.requestLayout();
        }
    }

    private void show(Icon icon) {
        var image = icon.image(getDisplay());
        if (!image.equals(findingIcon.getImage())) {
            findingIcon.setImage(image);
            findingIcon.requestLayout();
        }
    }

    private static void show(Control part, boolean shown) {
        var place = (RowData) part.getLayoutData();
        if (place.exclude == shown) {
            place.exclude = !shown;
            part.setVisible(shown);
            part.requestLayout();
        }
    }

    private ClockCell clockCell(FormToolkit toolkit, Composite parent, int index) {
        var cell = Keyed.as(toolkit.createComposite(parent), "editor.header.clock." + index);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(8, 0)
                .spacing(6, 0)
                .applyTo(cell);
        hidden(cell);
        return new ClockCell(cell, toolkit.createLabel(cell, ""), new RemainingLabel(cell));
    }

    private static void hidden(Control part) {
        var place = new RowData();
        place.exclude = true;
        part.setLayoutData(place);
        part.setVisible(false);
    }

    private Composite row(FormToolkit toolkit, int columns) {
        var row = toolkit.createComposite(this);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }
}
