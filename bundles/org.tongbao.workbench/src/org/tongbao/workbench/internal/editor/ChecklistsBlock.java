package org.tongbao.workbench.internal.editor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.tongbao.core.form.Texts;
import org.tongbao.engine.assessment.ChecklistState;
import org.tongbao.engine.assessment.StepState;
import org.tongbao.model.procedure.Checklist;
import org.tongbao.model.procedure.ChecklistItem;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.ui.edit.AnswerPath;
import org.tongbao.ui.look.Tint;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/** 檢核表: the checklists of the procedure, those of open steps unfolded; each tick is an answer and can be undone. */
final class ChecklistsBlock extends OverviewBlock {

    private static final int COLUMNS = 3;
    private static final int TEXT_WIDTH = 160;

    /** A box without a text is drawn higher than one with a text. */
    private static final int BOX_INDENT = 3;

    private final Map<String, Part> parts = new HashMap<>();
    private List<String> drawn = List.of();
    private final Runnable changed;
    private Set<String> asked = Set.of();

    /** What is drawn of one list. */
    private record Part(ExpandableComposite head, Map<String, Button> ticks, Map<String, Button> nones) {}

    /**
     * Below a column.
     *
     * @param changed told when the height changed
     */
    ChecklistsBlock(PageContext context, Composite parent, Runnable changed) {
        super(context, parent, "overview.checklists", Messages.Overview_checklists, 1);
        this.changed = changed;
    }

    @Override
    void show(Assessed assessed) {
        List<ChecklistState> lists = assessed.assessment().checklists();
        List<String> ids = lists.stream().map(list -> list.checklist().getId()).toList();
        if (!ids.equals(drawn) || body().getChildren().length == 0) {
            drawn = ids;
            draw(lists);
        }
        lists.forEach(this::update);
        unfold(assessed.assessment().steps());
    }

    /** Unfolds a list and goes to its first point; false when it is not there. */
    boolean reveal(String id) {
        Part part = parts.get(id);
        if (part == null) {
            return false;
        }
        part.head().setExpanded(true);
        relayout();
        return part.ticks().values().stream().findFirst().map(Button::setFocus).orElse(false);
    }

    /** True when it shows a list with this id. */
    boolean has(String id) {
        return parts.containsKey(id);
    }

    private void draw(List<ChecklistState> lists) {
        clear();
        parts.clear();
        asked = Set.of();
        if (lists.isEmpty()) {
            context().toolkit().createLabel(body(), Messages.Overview_no_checklists, SWT.WRAP);
        }
        lists.forEach(this::draw);
    }

    private void draw(ChecklistState state) {
        Checklist list = state.checklist();
        var head = Keyed.as(
                context().toolkit().createExpandableComposite(body(), ExpandableComposite.TWISTIE),
                "overview.checklist." + list.getId());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        head.setToolTipText(Texts.pick(list.getCitation(), ""));
        var points = context().toolkit().createComposite(head);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(6, 2).applyTo(points);
        head.setClient(points);
        head.addExpansionListener(new ExpansionAdapter() {
            @Override
            public void expansionStateChanged(@Nullable ExpansionEvent event) {
                relayout();
            }
        });
        var part = new Part(head, new HashMap<>(), new HashMap<>());
        parts.put(list.getId(), part);
        state.items().forEach(item -> draw(points, part, item.item()));
    }

    private void draw(Composite points, Part part, ChecklistItem item) {
        String words = Texts.text(item);
        Button tick = Keyed.as(context().toolkit().createButton(points, "", SWT.CHECK), "tick." + item.getId());
        tick.setToolTipText(words);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, BOX_INDENT)
                .applyTo(tick);
        Label label = context().toolkit().createLabel(points, words.replace("&", "&&"), SWT.WRAP);
        String citation = Texts.pick(item.getCitation(), "");
        label.setToolTipText(item.isDestructive() ? Messages.Checklist_destructive + citation : citation);
        if (item.isDestructive()) {
            label.setForeground(Tint.STATE_WARN.color(points.getDisplay()));
        }
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.BEGINNING)
                .grab(true, false)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(label);
        Button none = Keyed.as(
                context().toolkit().createButton(points, Messages.Checklist_none, SWT.CHECK), "none." + item.getId());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(none);
        AnswerPath path = AnswerPath.of(item.getId());
        tick.addListener(SWT.Selection, event -> tick(item, tick, none));
        none.addListener(
                SWT.Selection, event -> session().editing().answers().setNone(path, words, none.getSelection()));
        part.ticks().put(item.getId(), tick);
        part.nones().put(item.getId(), none);
    }

    private void tick(ChecklistItem item, Button tick, Button end) {
        var answers = session().editing().answers();
        AnswerPath path = AnswerPath.of(item.getId());
        boolean wanted = tick.getSelection();
        if (wanted && item.isDestructive() && !evidenceAnswered(item)) {
            tick.setSelection(false);
            EvidenceQuestion.ask(
                    context(), end, COLUMNS, changed, () -> answers.setChecked(path, Texts.text(item), true));
            return;
        }
        answers.setChecked(path, Texts.text(item), wanted);
    }

    private boolean evidenceAnswered(ChecklistItem item) {
        var root = item.eContainer() == null ? null : item.eContainer().eContainer();
        return !(root instanceof Procedure procedure) || EvidenceQuestion.answered(context(), procedure);
    }

    private void update(ChecklistState state) {
        Part part = parts.get(state.checklist().getId());
        if (part == null) {
            return;
        }
        String title = Texts.title(state.checklist());
        String phase =
                Texts.pick(state.checklist().getPhase(), state.checklist().getPhaseEn());
        part.head()
                .setText(NLS.bind(
                        phase.isEmpty() || phase.equals(title)
                                ? Messages.Checklist_title
                                : Messages.Checklist_title_phase,
                        new Object[] {title, state.answered(), state.items().size(), phase}));
        state.items().forEach(item -> {
            Button tick = part.ticks().get(item.item().getId());
            Button none = part.nones().get(item.item().getId());
            if (tick != null && none != null) {
                tick.setSelection(item.tick() == ChecklistState.Tick.DONE);
                none.setSelection(item.tick() == ChecklistState.Tick.NONE);
            }
        });
    }

    /** A list unfolds when its step comes up; what somebody folded stays folded. */
    private void unfold(List<StepState> steps) {
        Set<String> open = new HashSet<>();
        steps.stream()
                .filter(StepState::open)
                .map(step -> step.step().getChecklist())
                .filter(id -> id != null)
                .forEach(open::add);
        Set<String> before = asked;
        if (open.equals(before)) {
            return;
        }
        asked = Set.copyOf(open);
        parts.forEach((id, part) -> {
            if (open.contains(id) != before.contains(id)) {
                part.head().setExpanded(open.contains(id));
            }
        });
    }

    private void relayout() {
        body().requestLayout();
        changed.run();
    }
}
