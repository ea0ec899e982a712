package org.tongbao.directory.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.tongbao.directory.ui.edit.OrganizationEditing;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.organization.OrganizationPackage.Literals;
import org.tongbao.model.organization.Person;
import org.tongbao.model.organization.Vendor;
import org.tongbao.ui.edit.CommittedText;
import org.tongbao.ui.look.PageToolkit;
import org.tongbao.ui.widgets.Keyed;
import org.tongbao.ui.widgets.Wheel;

/** One person: name, title, mail, firm, telephones, and what the person does and did. UI thread. */
final class PersonDetail {

    private final OrganizationSession session;
    private final PageToolkit toolkit;
    private final Person person;
    private final Composite root;
    private final Composite fields;
    private final Combo vendor;
    private final PhonesPart phones;
    private final PeriodsPart periods;

    PersonDetail(Composite parent, OrganizationSession session, PageToolkit toolkit, Person person) {
        this.session = session;
        this.toolkit = toolkit;
        this.person = person;
        root = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .margins(6, 8)
                .spacing(16, 4)
                .applyTo(root);
        fields = toolkit.createComposite(root);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(2, 0)
                .spacing(8, 6)
                .applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        text("name", Messages.Person_name, Literals.PERSON__NAME, true);
        text("title", Messages.Person_title, Literals.PERSON__TITLE, false);
        text("email", Messages.Person_email, Literals.PERSON__EMAIL, false);
        vendor = vendor();
        var label = toolkit.createLabel(fields, Messages.Person_phone);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, 6)
                .applyTo(label);
        phones = new PhonesPart(fields, session, toolkit, person);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(phones.control());
        periods = new PeriodsPart(root, session, toolkit, person);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(periods.control());
        refresh();
    }

    Composite control() {
        return root;
    }

    /** Tells when it needs another height. */
    void whenGrown(Runnable told) {
        phones.whenGrown(told);
    }

    boolean isOn(Person other) {
        return other == person;
    }

    void refresh() {
        List<Vendor> vendors = session.organization().getVendors();
        vendor.removeAll();
        vendor.add(Messages.Vendor_none);
        vendors.forEach(each -> vendor.add(Objects.toString(each.getName(), "")));
        vendor.select(vendors.stream().map(Vendor::getId).toList().indexOf(person.getVendor()) + 1);
        phones.refresh();
        periods.refresh();
    }

    private void text(String id, String label, EAttribute attribute, boolean required) {
        toolkit.createLabel(fields, label);
        Text text = Keyed.as(toolkit.createText(fields, "", SWT.BORDER), "organization.person." + id);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(text);
        CommittedText.bind(session.editing(), text, () -> OrganizationEditing.text(person, attribute), value -> {
            if (!required || !value.isBlank()) {
                session.editing().set(person, attribute, label, value);
            }
        });
    }

    private Combo vendor() {
        toolkit.createLabel(fields, Messages.Person_vendor);
        var combo = Wheel.passes(Keyed.as(new Combo(fields, SWT.READ_ONLY), "organization.person.vendor"));
        combo.addListener(SWT.Selection, event -> {
            int at = combo.getSelectionIndex() - 1;
            List<Vendor> vendors = session.organization().getVendors();
            String id = Optional.of(at)
                    .filter(each -> each >= 0 && each < vendors.size())
                    .map(each -> vendors.get(each).getId())
                    .orElse("");
            session.editing().set(person, Literals.PERSON__VENDOR, Messages.Person_vendor, id);
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }
}
