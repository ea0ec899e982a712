package org.tongbao.directory.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.organization.OrganizationFormat;
import org.tongbao.directory.ui.edit.OrganizationEditing;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.organization.OrganizationPackage;
import org.tongbao.ui.edit.CommittedText;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.PageToolkit;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.Keyed;
import org.tongbao.ui.widgets.Wheel;

/** 基本資料: what the organization is, who is above it, who reviews its notifications (B-18), and its firms. UI thread. */
final class BasicsPage implements OrganizationPage {

    private static final int MOST_PROPOSALS = 50;
    private static final int WIDTH = 320;

    private final OrganizationSession session;
    private final PageToolkit toolkit;
    private final Composite page;
    private final Text name;
    private final ControlDecoration unnamed;
    private final Combo level;
    private final VendorsPart vendors;

    BasicsPage(Composite parent, OrganizationSession session, PageToolkit toolkit) {
        this.session = session;
        this.toolkit = toolkit;
        page = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(14, 10)
                .spacing(10, 8)
                .applyTo(page);
        name = text("name", Messages.Basics_name, OrganizationPackage.Literals.ORGANIZATION__NAME);
        unnamed = new ControlDecoration(name, SWT.TOP | SWT.LEFT);
        unnamed.setImage(Icon.ERROR.image(page.getDisplay()));
        unnamed.setDescriptionText(Messages.Basics_unnamed);
        level = level();
        propose(text("superior", Messages.Basics_superior, OrganizationPackage.Literals.ORGANIZATION__SUPERIOR));
        propose(text("reviewer", Messages.Column_reviewer, OrganizationPackage.Literals.ORGANIZATION__REVIEWER));
        toolkit.createLabel(page, "");
        var hint = toolkit.createLabel(page, Messages.Basics_reviewer_hint, SWT.WRAP);
        hint.setForeground(Tint.TEXT_MUTED.color(page.getDisplay()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(hint);
        var label = toolkit.createLabel(page, Messages.Basics_vendors);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        vendors = new VendorsPart(page, session, toolkit);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(vendors.control());
    }

    private Text text(String id, String label, EAttribute attribute) {
        toolkit.createLabel(page, label);
        Text text = Keyed.as(toolkit.createText(page, "", SWT.BORDER), "organization." + id);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(text);
        var editing = session.editing();
        CommittedText.bind(
                editing,
                text,
                () -> OrganizationEditing.text(session.organization(), attribute),
                value -> editing.set(session.organization(), attribute, label, value));
        return text;
    }

    private Combo level() {
        toolkit.createLabel(page, Messages.Column_level);
        var combo = Wheel.passes(Keyed.as(new Combo(page, SWT.READ_ONLY), "organization.responsibility"));
        combo.add(Messages.Level_none);
        OrganizationFormat.RESPONSIBILITIES.forEach(each -> combo.add(NLS.bind(Messages.Level_of, each)));
        combo.addListener(SWT.Selection, event -> {
            int at = combo.getSelectionIndex();
            session.editing()
                    .set(
                            session.organization(),
                            OrganizationPackage.Literals.ORGANIZATION__RESPONSIBILITY,
                            Messages.Column_level,
                            at <= 0 ? "" : OrganizationFormat.RESPONSIBILITIES.get(at - 1));
        });
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        return combo;
    }

    /** Names of the directory that hold what is typed; any other name may be written, too. */
    private void propose(Text text) {
        var adapter = new ContentProposalAdapter(
                text, new TextContentAdapter(), (contents, position) -> proposals(contents), null, null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        adapter.setPropagateKeys(true);
    }

    private IContentProposal[] proposals(String typed) {
        return typed.isBlank()
                ? new IContentProposal[0]
                : session.directory().search(typed).stream()
                        .flatMap(each -> Stream.of(each.name()))
                        .filter(each -> !each.equals(session.organization().getName()) && !each.equals(typed))
                        .limit(MOST_PROPOSALS)
                        .map(ContentProposal::new)
                        .toArray(IContentProposal[]::new);
    }

    @Override
    public Control control() {
        return page;
    }

    @Override
    public void refresh() {
        String now = Objects.toString(session.organization().getResponsibility(), "");
        List<String> all = OrganizationFormat.RESPONSIBILITIES;
        level.select(now.isEmpty() ? 0 : all.indexOf(now) + 1);
        if (OrganizationEditing.text(session.organization(), OrganizationPackage.Literals.ORGANIZATION__NAME)
                .isEmpty()) {
            unnamed.show();
        } else {
            unnamed.hide();
        }
        vendors.refresh();
    }

    @Override
    public void focus() {
        name.setFocus();
    }

    @Override
    public void reveal(Finding finding) {
        level.setFocus();
    }
}
