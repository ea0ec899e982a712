package org.tongbao.ui.internal.form;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.form.FieldPart;
import org.tongbao.ui.form.FieldParts;
import org.tongbao.ui.internal.nls.Messages;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.StackedLayout;

/**
 * The place of a category's own editor. One can change to plain text and back; when the part fails, plain text takes its
 * place for good, with a note that says why.
 */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class PartHost extends Composite {

    private final FieldView view;
    private final FieldParts.Source source;
    private final TextFields texts;
    private final Composite entry;
    private final Composite actions;
    private Optional<Control> control = Optional.empty();
    private boolean enabled = true;

    PartHost(Composite parent, FieldView view, FieldParts.Source source, TextFields texts) {
        super(parent, SWT.NONE);
        this.view = view;
        this.source = source;
        this.texts = texts;
        var drawing = view.drawing();
        drawing.toolkit().adapt(this);
        setLayout(new StackedLayout(0, 0, 4));
        entry = drawing.composite(this);
        entry.setLayout(new StackedLayout(0, 0, 4));
        actions = drawing.composite(this);
        actions.setLayout(new FlowLayout());
        withPart(part -> suits(part).ifPresent(suits -> {
            if (suits) {
                draw(part);
            } else {
                plain();
            }
        }));
    }

    @Override
    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
        control.ifPresent(now -> now.setEnabled(enabled));
    }

    @Override
    public boolean getEnabled() {
        return enabled;
    }

    private Optional<Boolean> suits(FieldPart part) {
        var text = view.drawing().editing().answers().text(view.path());
        return guarded(source.call(part, made -> made.suits(text)));
    }

    /** Makes a part and does something with it, unless that fails. */
    private void withPart(Consumer<FieldPart> work) {
        guarded(source.make()).ifPresent(work);
    }

    private void draw(FieldPart part) {
        clear();
        var answer = new PartAnswer(view, actions, work -> refresh(part, work));
        guarded(source.call(part, made -> made.draw(entry, answer))).ifPresent(made -> {
            control = Optional.of(made);
            change(Messages.Part_asText, "text", this::plain);
        });
    }

    private void plain() {
        clear();
        text();
        change(Messages.Part_asTable, "part", () -> withPart(this::draw));
    }

    private void text() {
        control = Optional.of(texts.entry(view, entry));
    }

    /** The button that changes between part and text. */
    private void change(String words, String key, Runnable to) {
        var drawing = view.drawing();
        var button = drawing.toolkit().createButton(actions, words, SWT.PUSH);
        view.name(button, view.path().key() + "." + key, words);
        view.explain(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            drawing.editing().flush();
            to.run();
            setEnabled(enabled);
            drawing.relayout(entry, actions);
            view.focus();
        }));
    }

    /** Runs what a part wants to be run after a change; a part that fails then is replaced. */
    private void refresh(FieldPart part, Runnable work) {
        guarded(source.call(part, made -> {
            work.run();
            return true;
        }));
    }

    private <T> Optional<T> guarded(Result<T> result) {
        if (!result.done()) {
            fallback(
                    result.findings().stream().findFirst().map(Finding::message).orElse(""));
        }
        return result.value();
    }

    /** The ordinary entry, with the reason. */
    private void fallback(String reason) {
        if (isDisposed() || entry.isDisposed()) {
            return;
        }
        clear();
        var note = view.drawing().label(entry, NLS.bind(Messages.Part_failed, reason));
        note.setForeground(Tint.STATE_WARN.color(getDisplay()));
        note.setData(Drawing.KEY, view.path().key() + ".note");
        text();
        view.drawing().relayout(entry, actions);
    }

    private void clear() {
        control = Optional.empty();
        for (var place : new Composite[] {entry, actions}) {
            for (var child : place.getChildren()) {
                child.dispose();
            }
        }
        view.setSyntax("");
    }
}
