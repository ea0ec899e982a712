package org.tongbao.workbench.internal.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tongbao.model.incident.Improvement;
import org.tongbao.model.incident.IncidentPackage;
import org.tongbao.ui.edit.NewEvent;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.event.EventDetail;
import org.tongbao.workbench.internal.event.EventWords;
import org.tongbao.workbench.internal.event.RecordWindow.Ask;
import org.tongbao.workbench.internal.event.RecordWindow.Request;
import org.tongbao.workbench.internal.item.ItemForm;
import org.tongbao.workbench.internal.nls.Messages;

/** 改善: measures short, mid and long, who sees to them until when, how they go, and which are done (K:297-352). UI thread. */
final class ImprovementPage extends ItemPage<Improvement> {

    private final Measures measures;

    ImprovementPage(PageContext context) {
        super(context, "improvements");
        measures = new Measures(context.session());
    }

    @Override
    public String title() {
        return Messages.Page_improvements;
    }

    @Override
    public Icon icon() {
        return Icon.DONE;
    }

    @Override
    String hint() {
        return Messages.Improvement_hint;
    }

    @Override
    List<Column> columns() {
        return List.of(
                new Column(Messages.Improvement_measure, 280),
                new Column(Messages.Improvement_term, 80),
                new Column(Messages.Improvement_owner, 110),
                new Column(Messages.Improvement_due, 120),
                new Column(Messages.Column_state, 150));
    }

    @Override
    List<Improvement> items() {
        return context().session().editing().incident().getImprovements();
    }

    @Override
    String[] cells(Improvement item) {
        return new String[] {
            text(item.getMeasure()).replace('\n', ' '),
            ItemWords.term(text(item.getTerm())),
            text(item.getOwner()),
            ItemWords.due(item),
            measures.state(item)
        };
    }

    @Override
    String detail(Improvement item) {
        return ItemWords.detail(item);
    }

    @Override
    boolean withdrawn(Improvement item) {
        return item.getWithdrawn() != null;
    }

    @Override
    void addButtons() {
        button("add", Messages.Improvement_add, () -> form(Optional.empty()));
        itemButton("edit", Messages.Item_edit, item -> form(Optional.of(item)));
        itemButton("follow", Messages.Improvement_follow, this::follow);
        itemButton(
                "done",
                Messages.Improvement_done,
                item -> Optional.of(item).filter(measures::open).ifPresent(this::done));
        button("report", Messages.Improvement_report, () -> measures.report(root().getShell()));
        itemButton(
                "withdraw",
                Messages.Item_withdraw,
                item -> withdraw(item, IncidentPackage.Literals.IMPROVEMENT__WITHDRAWN, Messages.Improvement_title));
    }

    private void form(Optional<Improvement> item) {
        var form = ItemForm.improvement();
        var editing = context().session().editing();
        ask(new Request(
                Messages.Improvement_title,
                Messages.Improvement_text,
                Optional.empty(),
                item.isPresent() ? form.asks(item) : form.asks(Map.of("term", "short")),
                (at, values) -> item.ifPresentOrElse(
                        known -> edits().set(
                                        known, Messages.Improvement_title, form.attributes(), form.values(at, values)),
                        () -> edits().add(
                                        editing.incident(),
                                        IncidentPackage.Literals.INCIDENT__IMPROVEMENTS,
                                        Messages.Improvement_title,
                                        form.values(at, values)))));
    }

    private void follow(Improvement item) {
        var form = ItemForm.followUp();
        ask(new Request(
                Messages.FollowUp_title,
                Messages.FollowUp_text,
                Optional.empty(),
                form.asks(Map.of("by", context().session().editing().author())),
                (at, values) -> edits().add(
                                item,
                                IncidentPackage.Literals.IMPROVEMENT__FOLLOW_UPS,
                                Messages.FollowUp_title,
                                form.values(at, values))));
    }

    /** Done is an event; it names the term when nothing of that term is left, which meets the clock (CLK-24 to 26). */
    private void done(Improvement item) {
        var editing = context().session().editing();
        ask(new Request(
                EventWords.label(Measures.DONE),
                Messages.Improvement_done_text,
                Optional.empty(),
                List.of(Ask.required(EventDetail.text("item", Messages.Detail_item), text(item.getMeasure()))),
                (at, values) -> {
                    Map<String, Object> details = new LinkedHashMap<>(values);
                    details.put("improvement", item.getId());
                    boolean last = items().stream()
                            .noneMatch(other -> other != item
                                    && measures.open(other)
                                    && Objects.equals(other.getTerm(), item.getTerm()));
                    if (last && item.getTerm() != null) {
                        details.put("term", item.getTerm());
                    }
                    editing.facts()
                            .addEvent(EventWords.label(Measures.DONE), new NewEvent(Measures.DONE, at, "", details));
                }));
    }
}
