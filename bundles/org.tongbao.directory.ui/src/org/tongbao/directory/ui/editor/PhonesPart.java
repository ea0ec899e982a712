package org.tongbao.directory.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.organization.PhoneHours;
import org.tongbao.directory.ui.edit.PhoneWords;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.organization.Person;
import org.tongbao.model.organization.Phone;
import org.tongbao.ui.edit.CommittedText;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.PageToolkit;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.Keyed;
import org.tongbao.ui.widgets.Wheel;

/**
 * The telephones of a person: each as it was written, whether it is answered at any hour (A11), and below what was
 * understood of it (B-22). UI thread.
 */
final class PhonesPart {

    private static final List<Optional<PhoneHours>> HOURS =
            List.of(Optional.empty(), Optional.of(PhoneHours.ALWAYS), Optional.of(PhoneHours.LIMITED));

    private final OrganizationSession session;
    private final PageToolkit toolkit;
    private final Person person;
    private final Composite place;
    private List<Phone> shown = List.of();
    private List<Line> lines = List.of();
    private Runnable grown = () -> {};

    PhonesPart(Composite parent, OrganizationSession session, PageToolkit toolkit, Person person) {
        this.session = session;
        this.toolkit = toolkit;
        this.person = person;
        place = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 2).applyTo(place);
        draw();
    }

    Composite control() {
        return place;
    }

    /** Tells when there are more or fewer lines. */
    void whenGrown(Runnable told) {
        grown = told;
    }

    void refresh() {
        if (!List.copyOf(person.getPhones()).equals(shown)) {
            draw();
        }
        for (int i = 0; i < shown.size(); i++) {
            lines.get(i).show(shown.get(i));
        }
    }

    private void draw() {
        for (var old : place.getChildren()) {
            old.dispose();
        }
        shown = List.copyOf(person.getPhones());
        lines = shown.stream().map(this::line).toList();
        Text added = Keyed.as(toolkit.createText(place, "", SWT.BORDER), "organization.phone.new");
        added.setMessage(Messages.Phone_hint);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(120, SWT.DEFAULT)
                .applyTo(added);
        Button add = Keyed.as(toolkit.createButton(place, Messages.Phone_add, SWT.PUSH), "organization.phone.add");
        add.addListener(SWT.Selection, event -> add(added));
        added.addListener(SWT.DefaultSelection, event -> add(added));
        place.getParent().layout(true, true);
        grown.run();
    }

    private void add(Text text) {
        if (text.getText().isBlank()) {
            text.setFocus();
        } else {
            session.editing().addPhone(person, text.getText());
        }
    }

    private Line line(Phone phone) {
        Text text = Keyed.as(toolkit.createText(place, "", SWT.BORDER), "organization.phone");
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
        CommittedText.bind(
                session.editing(),
                text,
                () -> Objects.toString(phone.getRaw(), ""),
                raw -> session.editing().setPhone(person, phone, raw));
        Combo hours = hours(phone);
        Button remove = Keyed.as(toolkit.createButton(place, "", SWT.PUSH), "organization.phone.remove");
        remove.setImage(Icon.CLEAR.image(place.getDisplay()));
        remove.setToolTipText(Messages.Remove);
        remove.addListener(SWT.Selection, event -> session.editing().removePhone(person, phone));
        Label echo = Keyed.as(toolkit.createLabel(place, ""), "organization.phone.parts");
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(echo);
        var line = new Line(hours, echo);
        line.show(phone);
        return line;
    }

    private Combo hours(Phone phone) {
        Combo combo = Wheel.passes(Keyed.as(new Combo(place, SWT.READ_ONLY), "organization.phone.hours"));
        HOURS.forEach(each -> combo.add(PhoneWords.hours(each)));
        combo.setToolTipText(Messages.Hours_tip);
        combo.addListener(
                SWT.Selection, event -> session.editing().setHours(phone, HOURS.get(combo.getSelectionIndex())));
        return combo;
    }

    /** What follows from a number as it is now. */
    private record Line(Combo hours, Label echo) {

        void show(Phone phone) {
            hours.select(HOURS.indexOf(PhoneHours.of(phone)));
            PhonesPart.echo(echo, phone);
        }
    }

    private static void echo(Label echo, Phone phone) {
        boolean understood = phone.getNumber() != null;
        String extension = phone.getExtension();
        echo.setText(
                !understood
                        ? Messages.Phone_unclear
                        : extension == null
                                ? NLS.bind(Messages.Phone_parts, phone.getArea(), phone.getNumber())
                                : NLS.bind(
                                        Messages.Phone_parts_extension,
                                        new Object[] {phone.getArea(), phone.getNumber(), extension}));
        echo.setForeground((understood ? Tint.TEXT_MUTED : Tint.STATE_WARN).color(echo.getDisplay()));
    }
}
