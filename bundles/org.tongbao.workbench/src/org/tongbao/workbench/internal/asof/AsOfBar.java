package org.tongbao.workbench.internal.asof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.DateTimeField;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * Chooses the instant looked at and says, as long as that is not now, that what one sees is of another time. Invisible
 * until it is asked for; Esc or the button goes back to now. UI thread.
 */
public final class AsOfBar extends Composite {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int TEXT_WIDTH = 160;

    private final Clock clock;
    private final String id;
    private final Consumer<Optional<Instant>> chosen;
    private final Label icon;
    private final Label words;
    private final DateTimeField field;
    private Optional<Instant> shown = Optional.empty();

    /**
     * An invisible bar in a column of a grid.
     *
     * @param id beginning of the data keys of its parts
     * @param chosen told of the instant to look at; empty for now
     */
    public AsOfBar(Composite parent, String id, Clock clock, Consumer<Optional<Instant>> chosen) {
        super(parent, SWT.BORDER);
        this.clock = clock;
        this.id = id;
        this.chosen = chosen;
        Keyed.as(this, id);
        GridLayoutFactory.fillDefaults()
                .numColumns(8)
                .margins(8, 4)
                .spacing(6, 2)
                .applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
        icon = new Label(this, SWT.NONE);
        icon.setImage(Icon.HISTORY.image(getDisplay()));
        words = Keyed.as(new Label(this, SWT.WRAP), id + ".words");
        words.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        words.setForeground(Tint.STATE_LATE.color(getDisplay()));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(words);
        button("dayBack", Messages.AsOf_day_back, () -> step(DAY.negated()));
        button("hourBack", Messages.AsOf_hour_back, () -> step(HOUR.negated()));
        field = new DateTimeField(this, clock, Times.ZONE, true);
        Keyed.as(field.text(), id + ".instant");
        Keyed.as(field.now(), id + ".present");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(field);
        field.addValueListener(value -> value.ifPresent(this::choose));
        button("hourOn", Messages.AsOf_hour_on, () -> step(HOUR));
        button("dayOn", Messages.AsOf_day_on, () -> step(DAY));
        button("now", Messages.AsOf_now, this::backToNow);
        for (var part : getChildren()) {
            part.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_ESCAPE) {
                    event.doit = false;
                    backToNow();
                }
            });
        }
        field.text().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                backToNow();
            }
        });
    }

    /** Appears with the cursor in the field; what is seen is still now until an instant is chosen. */
    public void ask() {
        if (!getVisible()) {
            field.setValue(Optional.of(present()));
            say();
            appear(true);
        }
        field.text().setFocus();
        field.text().selectAll();
    }

    /** The instant looked at; empty for now. */
    public Optional<Instant> shown() {
        return shown;
    }

    /** Shows an instant that somebody else has chosen, or that one is back to now. */
    public void setShown(Optional<Instant> instant) {
        shown = instant;
        instant.ifPresent(at -> field.setValue(Optional.of(at)));
        say();
        appear(instant.isPresent());
    }

    /**
     * Shows what somebody else has chosen by another mark than its instant.
     *
     * @param what says what it is, instead of the instant
     */
    public void setShown(Instant instant, String what) {
        setShown(Optional.of(instant));
        words.setText(what.replace("&", "&&"));
        words.requestLayout();
    }

    private void backToNow() {
        shown = Optional.empty();
        appear(false);
        chosen.accept(Optional.empty());
    }

    private void step(Duration by) {
        choose(field.value().orElse(present()).plus(by));
    }

    private void choose(Instant instant) {
        shown = Optional.of(instant);
        field.setValue(shown);
        say();
        chosen.accept(shown);
    }

    private void say() {
        words.setText(shown.map(at -> NLS.bind(
                        at.isAfter(clock.instant()) ? Messages.AsOf_future : Messages.AsOf_past, Times.format(at)))
                .orElse(Messages.AsOf_ask)
                .replace("&", "&&"));
        words.requestLayout();
    }

    private void appear(boolean visible) {
        setVisible(visible);
        ((GridData) getLayoutData()).exclude = !visible;
        getParent().layout(true, true);
    }

    private Instant present() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    private void button(String part, String label, Runnable work) {
        var button = Keyed.as(new Button(this, SWT.PUSH), id + '.' + part);
        button.setText(label);
        button.addListener(SWT.Selection, event -> work.run());
    }
}
