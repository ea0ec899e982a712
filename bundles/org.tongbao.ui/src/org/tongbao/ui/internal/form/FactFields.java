package org.tongbao.ui.internal.form;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.tongbao.core.form.Texts;
import org.tongbao.core.time.RocDates;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.model.form.FieldType;
import org.tongbao.ui.internal.nls.Messages;
import org.tongbao.ui.widgets.BrokenText;
import org.tongbao.ui.widgets.CorrectionDialog;
import org.tongbao.ui.widgets.LevelBadge;
import org.tongbao.ui.widgets.StackedLayout;

/** Fields that show a fact of the incident and store no answer. */
final class FactFields {

    private static final String COMPLETION = "completion";
    private final Drawing drawing;

    FactFields(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Fills the field's cell. */
    void add(FieldView view, String fact) {
        switch (fact) {
            case "organization" -> addOrganization(view);
            case "category" -> addCategory(view);
            case "level" -> addLevel(view);
            default -> addDated(view, fact);
        }
    }

    private void addDated(FieldView view, String fact) {
        var facts = drawing.editing().facts();
        var completion = drawing.editing().completion();
        if (!fact.equals(COMPLETION)) {
            addTime(
                    view,
                    new Dated(
                            () -> facts.time(fact),
                            () -> facts.recorded(fact),
                            at -> facts.setTime(fact, view.label(), at),
                            (at, reason) -> facts.correct(fact, view.label(), at, reason)));
        } else if (view.field().getType() == FieldType.SINGLE) {
            addCompletion(view);
        } else {
            addTime(
                    view,
                    new Dated(
                            completion::time,
                            completion::timeRecorded,
                            at -> completion.setTime(view.label(), at),
                            (at, reason) -> completion.correctTime(view.label(), at, reason)));
        }
    }

    private void addOrganization(FieldView view) {
        var text = drawing.toolkit().createText(view.cell(), "", SWT.SINGLE | SWT.BORDER);
        view.entry(text);
        TextFields.bindText(view, text, drawing.observables().organization(view.label()), typed -> "");
    }

    private void addCategory(FieldView view) {
        var name = drawing.label(view.cell(), "");
        view.entry(name);
        drawing.onChange(name, () -> {
            var category = drawing.editing().incident().getCategory();
            var shown = category == null ? "" : drawing.context().categoryName().apply(category);
            if (!shown.equals(BrokenText.get(name))) {
                BrokenText.set(name, shown);
                drawing.relayout(name);
            }
        });
    }

    private void addLevel(FieldView view) {
        var row = drawing.composite(view.cell());
        row.setLayout(BesideLayout.hugging());
        var badge = new LevelBadge(row);
        view.entry(badge);
        var words = drawing.label(row, "");
        drawing.onChange(row, () -> {
            var level = drawing.assessment().flatMap(Assessment::level);
            badge.setLevel(level);
            if (!LevelBadge.words(level).equals(BrokenText.get(words))) {
                BrokenText.set(words, LevelBadge.words(level));
                drawing.relayout(badge, words);
            }
        });
    }

    private void addCompletion(FieldView view) {
        var completion = drawing.editing().completion();
        var group = drawing.composite(view.cell());
        group.setLayout(new StackedLayout(0, 0, 2));
        var radios = new RadioGroup(view, group, option -> completion.choose(view.label(), option));
        view.field().getOptions().forEach(option -> radios.add(option.getId(), Texts.label(option)));
        radios.show(completion::option);
        drawing.onChange(group, () -> {
            boolean free = !completion.recorded("recovered");
            radios.setEnabled(free);
        });
    }

    /** A time that may become recorded. */
    private record Dated(
            Supplier<Optional<Instant>> read,
            BooleanSupplier recorded,
            Consumer<Optional<Instant>> write,
            BiConsumer<Instant, String> correct) {}

    /** Typed while it is not recorded, else shown with a way to correct it. */
    private void addTime(FieldView view, Dated dated) {
        var entry = TimeFields.entry(view, view.cell(), true);
        entry.addValueListener(dated.write());
        var shown = drawing.composite(view.cell());
        shown.setLayout(BesideLayout.hugging());
        var time = drawing.label(shown, "");
        var link = correct(view, shown, dated);
        drawing.onChange(entry, () -> {
            var at = dated.read().get();
            boolean recorded = dated.recorded().getAsBoolean();
            show(entry, shown, recorded);
            if (!recorded) {
                entry.setValue(at);
                return;
            }
            var words = at.map(when -> RocDates.format(when, drawing.context().zone()))
                    .orElse("");
            if (!words.equals(BrokenText.get(time))) {
                BrokenText.set(time, words);
                time.setToolTipText(
                        at.map(when -> RocDates.iso(when, drawing.context().zone()))
                                .orElse(""));
                drawing.relayout(time, link);
            }
        });
    }

    private Hyperlink correct(FieldView view, Composite parent, Dated dated) {
        var link = drawing.toolkit().createHyperlink(parent, Messages.Correct_link, SWT.NONE);
        view.name(link, view.path().key() + ".correct", Messages.Correct_link + " " + view.label());
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> dated.read()
                .get()
                .ifPresent(wrong -> new CorrectionDialog(
                                view.cell(),
                                view.path().key(),
                                view.label(),
                                drawing.editing().clock(),
                                drawing.context().zone(),
                                wrong,
                                dated.correct())
                        .open())));
        return link;
    }

    private void show(Composite entry, Composite shown, boolean recorded) {
        if (entry.getVisible() == recorded || shown.getVisible() != recorded) {
            entry.setVisible(!recorded);
            shown.setVisible(recorded);
            drawing.relayout(entry, shown);
        }
    }
}
