package org.tongbao.directory.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.tongbao.directory.ui.edit.OrganizationEditing;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.organization.OrganizationPackage;
import org.tongbao.model.organization.Vendor;
import org.tongbao.ui.edit.CommittedText;
import org.tongbao.ui.look.PageToolkit;
import org.tongbao.ui.widgets.Keyed;

/** The firms that serve an organization: a line each, the last one to add another. UI thread. */
final class VendorsPart {

    private final OrganizationSession session;
    private final PageToolkit toolkit;
    private final Composite place;
    private List<Vendor> shown = List.of();

    VendorsPart(Composite parent, OrganizationSession session, PageToolkit toolkit) {
        this.session = session;
        this.toolkit = toolkit;
        place = Keyed.as(toolkit.createComposite(parent), "organization.vendors");
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(place);
        draw();
    }

    Composite control() {
        return place;
    }

    void refresh() {
        List<Vendor> now = List.copyOf(session.organization().getVendors());
        if (!now.equals(shown)) {
            shown = new ArrayList<>(now);
            draw();
        }
    }

    private void draw() {
        for (var old : place.getChildren()) {
            old.dispose();
        }
        shown.forEach(this::line);
        Button add = Keyed.as(toolkit.createButton(place, Messages.Vendor_add, SWT.PUSH), "organization.vendor.add");
        add.addListener(
                SWT.Selection,
                event -> new NameDialog(place.getShell(), Messages.Vendor_add_title, Messages.Vendor_name)
                        .ask()
                        .ifPresent(session.editing()::addVendor));
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .span(2, 1)
                .applyTo(add);
        place.getParent().layout(true, true);
    }

    private void line(Vendor vendor) {
        Text text = Keyed.as(toolkit.createText(place, "", SWT.BORDER), "organization.vendor");
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
        CommittedText.bind(
                session.editing(), text, () -> Objects.toString(vendor.getName(), ""), name -> rename(vendor, name));
        Button remove = Keyed.as(toolkit.createButton(place, Messages.Remove, SWT.PUSH), "organization.vendor.remove");
        remove.addListener(SWT.Selection, event -> session.editing().removeVendor(vendor));
    }

    private void rename(Vendor vendor, String name) {
        if (!name.isEmpty()) {
            OrganizationEditing editing = session.editing();
            editing.set(vendor, OrganizationPackage.Literals.VENDOR__NAME, Messages.Vendor_name, name);
        }
    }
}
