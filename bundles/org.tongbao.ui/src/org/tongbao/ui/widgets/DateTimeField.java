package org.tongbao.ui.widgets;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.edit.Pending;
import org.tongbao.ui.internal.nls.Messages;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.Tint;

/**
 * A date with or without time, typed as people type it: 115/3/13 22:40, 2026-03-13 22:40, 今天 22:40. What was understood
 * is echoed in both calendars; what was not stays as typed, with a decoration that says how to write it.
 */
public final class DateTimeField extends Composite implements Pending {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern(" HH:mm");
    private final Clock clock;
    private final ZoneId zone;
    private final boolean withTime;
    private final Text text;
    private final Button now;
    private final Label echo;
    private final ControlDecoration decoration;
    private final List<Consumer<Optional<Instant>>> listeners = new CopyOnWriteArrayList<>();
    private Optional<Instant> value = Optional.empty();
    private boolean decorated = true;
    private boolean setting;
    private boolean typed;

    /**
     * An empty field.
     *
     * @param clock what now and today are
     * @param zone of typed times, and for showing
     * @param withTime true for an instant to the minute, false for a day (its first instant)
     */
    public DateTimeField(Composite parent, Clock clock, ZoneId zone, boolean withTime) {
        super(parent, SWT.NONE);
        this.clock = clock;
        this.zone = zone;
        this.withTime = withTime;
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(this);
        text = new Text(this, SWT.SINGLE | SWT.BORDER);
        text.setMessage(withTime ? Messages.DateTime_hint : Messages.Date_hint);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(180, SWT.DEFAULT)
                .applyTo(text);
        now = new Button(this, SWT.PUSH);
        now.setText(withTime ? Messages.DateTime_now : Messages.Date_today);
        now.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> setNow()));
        GridDataFactory.swtDefaults().applyTo(now);
        echo = new Label(this, SWT.NONE);
        echo.setBackground(parent.getBackground());
        echo.setForeground(Tint.TEXT_MUTED.color(getDisplay()));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(echo);
        decoration = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
        decoration.setImage(Icon.ERROR.image(getDisplay()));
        decoration.hide();
        text.addModifyListener(event -> typed());
        text.addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
        text.addListener(SWT.DefaultSelection, event -> commit());
    }

    /** The text widget, for accessible names, test keys and further decorations. */
    public Text text() {
        return text;
    }

    /** The button that enters the present, for accessible names and test keys. */
    public Button now() {
        return now;
    }

    /** What was understood last; empty while there is nothing or nothing understood. */
    public Optional<Instant> value() {
        return value;
    }

    /** What is typed, whether handed over already or not; empty when there is nothing or nothing understood. */
    public Optional<Instant> typedValue() {
        return text.getText().isBlank() ? Optional.empty() : parse().value();
    }

    /** Why what is typed cannot be understood and how to write it; empty when it can. */
    public String complaint() {
        return text.getText().isBlank() || parse().done()
                ? ""
                : parse().findings().stream().map(Finding::message).findFirst().orElse(Messages.DateTime_hint);
    }

    /** False leaves decorating the entry to the owner, who asks for {@link #complaint()}. */
    public void setDecorated(boolean decorated) {
        this.decorated = decorated;
    }

    /** Shows a value as if nothing had been typed; does not call listeners. */
    public void setValue(Optional<Instant> shown) {
        if (typed && shown.equals(value)) {
            return;
        }
        value = shown;
        setting = true;
        text.setText(shown.map(this::format).orElse(""));
        setting = false;
        typed = false;
        showEcho();
    }

    /** Calls {@code listener} with the value after each understood entry, when the field is left or Enter is pressed. */
    public void addValueListener(Consumer<Optional<Instant>> listener) {
        listeners.add(listener);
    }

    /** Takes what is typed as entered now, as leaving the field would. */
    public void commit() {
        if (!typed) {
            return;
        }
        Optional<Instant> entered = Optional.empty();
        if (!text.getText().isBlank()) {
            var parsed = parse();
            if (!parsed.done()) {
                return;
            }
            entered = parsed.value();
        }
        typed = false;
        if (!entered.equals(value)) {
            value = entered;
            var entry = value;
            listeners.forEach(listener -> listener.accept(entry));
        }
    }

    /** True while something is typed that is not the value, also when it cannot be understood. */
    @Override
    public boolean waiting() {
        // Hidden once its value is recorded: then there is nothing to hand over.
        return getVisible()
                && typed
                && !text.getText().strip().equals(value.map(this::format).orElse(""));
    }

    @Override
    public void flush() {
        commit();
    }

    @Override
    public boolean setFocus() {
        // SWT asks while the window is being taken down, too, when some of the parts are gone already.
        return !text.isDisposed() && text.setFocus();
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        text.setEnabled(enabled);
        now.setEnabled(enabled);
    }

    private void setNow() {
        var present = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        text.setText(format(present));
        commit();
        text.setFocus();
    }

    private void typed() {
        if (!setting) {
            typed = true;
        }
        showEcho();
    }

    private void showEcho() {
        var typedText = text.getText();
        if (typedText.isBlank()) {
            decoration.hide();
            setEcho("");
            return;
        }
        var parsed = parse();
        if (parsed.done()) {
            decoration.hide();
            setEcho(echo(parsed.get()));
        } else {
            if (decorated) {
                decoration.setDescriptionText(complaint());
                decoration.show();
            }
            setEcho("");
        }
    }

    private void setEcho(String words) {
        if (!words.equals(echo.getText())) {
            echo.setText(words);
            text.setToolTipText(words);
        }
    }

    /** In both calendars, that of the language first; in the one there was before the Republic. */
    private String echo(Instant instant) {
        if (RocDates.year(instant, zone) < 1) {
            return format(instant);
        }
        String other = RocDates.otherCalendar(instant.atZone(zone).toLocalDate(), Locale.getDefault());
        return NLS.bind(
                Messages.DateTime_echo,
                format(instant),
                withTime ? other + MINUTES.format(instant.atZone(zone)) : other);
    }

    private String format(Instant instant) {
        return withTime
                ? RocDates.format(instant, zone)
                : RocDates.format(instant.atZone(zone).toLocalDate());
    }

    private Result<Instant> parse() {
        return withTime
                ? RocDates.parseDateTime(text.getText(), zone, clock)
                : RocDates.parseDate(text.getText(), zone, clock)
                        .map(day -> day.atStartOfDay(zone).toInstant());
    }
}
