package org.tongbao.ui.level;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.core.form.LevelNames;
import org.tongbao.core.form.Texts;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.GuideChoice;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.severity.GuidedRun;
import org.tongbao.severity.Proposal;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.internal.form.Drawing;
import org.tongbao.ui.internal.nls.Messages;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.AccessibleText;
import org.tongbao.ui.widgets.StackedLayout;

/**
 * Plain questions, one at a time, that end in a proposal of official texts. Nothing is changed before the proposal is
 * adopted; then the official texts are what is stored, and the answers become the reason if wanted. UI thread.
 */
public final class GuidePane extends Composite {

    private static final int MARGIN = 8;

    private final IncidentEditing editing;
    private final SeverityScale scale;
    private final GuidedRun run;
    private final Runnable changed;
    private final Label progress;
    private final Label question;
    private final Composite choices;
    private final Label proposals;
    private final Button back;
    private final Button next;
    private final Button restart;
    private final Button explain;
    private final Button adopt;

    /**
     * A pane at its first question; test keys {@code guide.question}, {@code guide.choice.core}, {@code guide.next} and so
     * on.
     *
     * @param scale read only, with at least one dimension that has questions
     * @param changed called when the pane needs another height
     */
    public GuidePane(Composite parent, IncidentEditing editing, SeverityScale scale, Runnable changed) {
        super(parent, SWT.BORDER);
        this.editing = editing;
        this.scale = scale;
        this.changed = changed;
        run = new GuidedRun(scale);
        setBackground(parent.getBackground());
        setData(Drawing.KEY, "guide");
        setLayout(new StackedLayout(MARGIN, 0, 6));
        var title = label(this, "guide.title");
        title.setText(Messages.Guide_title);
        title.setFont(JFaceResources.getFontRegistry().getBold(""));
        progress = label(this, "guide.progress");
        progress.setForeground(Tint.TEXT_MUTED.color(getDisplay()));
        question = label(this, "guide.question");
        choices = composite(this);
        choices.setLayout(new StackedLayout(0, 0, 4));
        var buttons = composite(this);
        buttons.setLayout(new ButtonsLayout());
        back = button(buttons, "guide.back", Messages.Guide_back, this::back);
        next = button(buttons, "guide.next", Messages.Guide_next, this::next);
        restart = button(buttons, "guide.restart", Messages.Guide_restart, this::restart);
        proposals = label(this, "guide.proposals");
        explain = new Button(this, SWT.CHECK | SWT.WRAP);
        explain.setText(Messages.Guide_explain);
        explain.setSelection(true);
        explain.setBackground(getBackground());
        explain.setData(Drawing.KEY, "guide.explain");
        var last = composite(this);
        last.setLayout(new ButtonsLayout());
        adopt = button(last, "guide.adopt", Messages.Guide_adopt, this::adopt);
        show();
    }

    /** True when a scale has questions to lead through. */
    public static boolean possible(SeverityScale scale) {
        return !new GuidedRun(scale).empty();
    }

    @Override
    public boolean setFocus() {
        // While the page is being disposed the focus may still wander here.
        if (isDisposed() || choices.isDisposed() || adopt.isDisposed()) {
            return false;
        }
        for (var child : choices.getChildren()) {
            if (child instanceof Button button && button.getSelection()) {
                return button.setFocus();
            }
        }
        return choices.getChildren().length > 0 ? choices.getChildren()[0].setFocus() : adopt.setFocus();
    }

    private void choose(String choice) {
        if (!run.choice().filter(choice::equals).isPresent()) {
            run.choose(choice);
            showState();
        }
    }

    private void next() {
        if (run.next()) {
            show();
            setFocus();
        }
    }

    private void back() {
        run.back();
        show();
        setFocus();
    }

    private void restart() {
        run.restart();
        show();
        setFocus();
    }

    private void adopt() {
        Map<Dimension, LevelText> texts = new LinkedHashMap<>();
        run.proposals().forEach(proposal -> texts.put(proposal.dimension(), proposal.text()));
        editing.impacts().adopt(texts, Messages.Guide_title, explain.getSelection() ? reason() : "");
    }

    /** The answers as a sentence for each dimension. */
    private String reason() {
        return run.proposals().stream().map(this::reason).collect(Collectors.joining("\n"));
    }

    private String reason(Proposal proposal) {
        var answers = proposal.answers().stream()
                .map(answer -> Texts.text(answer.question()) + Texts.text(answer.choice()))
                .collect(Collectors.joining(Messages.Guide_and));
        return NLS.bind(Messages.Guide_reason, new Object[] {
            Texts.title(proposal.dimension()),
            answers,
            LevelNames.words(scale, proposal.text().getLevel())
        });
    }

    private void show() {
        for (var child : choices.getChildren()) {
            child.dispose();
        }
        run.question().ifPresent(asked -> {
            question.setText(Texts.text(asked).replace("&", "&&"));
            asked.getChoices().forEach(this::addChoice);
        });
        if (run.question().isEmpty()) {
            question.setText(Messages.Guide_done);
        }
        progress.setText(run.guidance()
                .map(guide -> NLS.bind(
                        Messages.Guide_progress,
                        new Object[] {Texts.title(guide.dimension()), run.place() + 1, run.size()}))
                .orElse(Messages.Guide_end));
        showState();
    }

    private void addChoice(GuideChoice choice) {
        var button = new Button(choices, SWT.RADIO | SWT.WRAP);
        var words = Texts.text(choice);
        button.setText(words.replace("&", "&&"));
        button.setBackground(getBackground());
        button.setData(Drawing.KEY, "guide.choice." + choice.getId());
        button.setSelection(run.choice().filter(choice.getId()::equals).isPresent());
        AccessibleText.set(button, () -> question.getText() + " " + words, () -> "");
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (button.getSelection()) {
                choose(choice.getId());
            }
        }));
    }

    private void showState() {
        back.setEnabled(run.canGoBack());
        restart.setEnabled(run.canGoBack() || run.choice().isPresent());
        next.setEnabled(run.choice().isPresent());
        List<Proposal> found = run.proposals();
        proposals.setText(found.stream()
                .map(proposal -> NLS.bind(
                        Messages.Guide_proposal,
                        Texts.title(proposal.dimension()),
                        LevelNames.words(scale, proposal.text())))
                .collect(Collectors.joining("\n"))
                .replace("&", "&&"));
        proposals.setVisible(!found.isEmpty());
        boolean done = run.question().isEmpty();
        explain.setVisible(done);
        adopt.getParent().setVisible(done);
        changed.run();
    }

    private Label label(Composite parent, String key) {
        var label = new Label(parent, SWT.WRAP);
        label.setBackground(parent.getBackground());
        label.setData(Drawing.KEY, key);
        return label;
    }

    private static Composite composite(Composite parent) {
        var composite = new Composite(parent, SWT.NONE);
        composite.setBackground(parent.getBackground());
        return composite;
    }

    private static Button button(Composite parent, String key, String text, Runnable work) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setData(Drawing.KEY, key);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
        return button;
    }
}
