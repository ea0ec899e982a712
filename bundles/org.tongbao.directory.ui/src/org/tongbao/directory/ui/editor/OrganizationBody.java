package org.tongbao.directory.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.tongbao.core.directory.DirectoryFinding;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.edit.Frozen;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.PageToolkit;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.Keyed;

/** Head, message and pages of an organization. UI thread. */
final class OrganizationBody extends Composite {

    /** Position of the page of contact windows and team. */
    private static final int TEAM = 1;

    private final OrganizationSession session;
    private final PageToolkit toolkit;
    private final Label name;
    private final Label level;
    private final Label mark;
    private final Link worst;
    private final Notices notices;
    private final CTabFolder folder;
    private final List<Tab> tabs;
    private final Map<Integer, OrganizationPage> made = new HashMap<>();

    /** A page that is made when it is first shown. */
    private record Tab(String id, String title, Icon icon, Function<Composite, OrganizationPage> make) {}

    OrganizationBody(Composite parent, OrganizationSession session) {
        super(parent, SWT.NONE);
        this.session = session;
        toolkit = new PageToolkit(getDisplay());
        addListener(SWT.Dispose, event -> toolkit.dispose());
        toolkit.adapt(this);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        var head = toolkit.createComposite(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .margins(8, 6)
                .spacing(10, 2)
                .applyTo(head);
        name = Keyed.as(toolkit.createLabel(head, ""), "organization.title");
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        level = Keyed.as(toolkit.createLabel(head, ""), "organization.level");
        level.setForeground(Tint.TEXT_MUTED.color(getDisplay()));
        mark = toolkit.createLabel(head, "");
        worst = Keyed.as(new Link(head, SWT.NONE), "organization.worst");
        worst.setBackground(head.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(worst);
        worst.addListener(
                SWT.Selection, event -> session.findings().stream().findFirst().ifPresent(this::reveal));
        notices = new Notices(this, toolkit);
        folder = Keyed.as(new CTabFolder(this, SWT.TOP | SWT.FLAT), "organization.pages");
        toolkit.adapt(folder, true, true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
        tabs = List.of(
                new Tab(
                        "organization.page.basics",
                        Messages.Page_basics,
                        Icon.ORGANIZATION,
                        place -> new BasicsPage(place, session, toolkit)),
                new Tab(
                        "organization.page.team",
                        Messages.Page_team,
                        Icon.PEOPLE,
                        place -> new TeamPage(place, session, toolkit)),
                new Tab(
                        "organization.page.people",
                        Messages.Page_people,
                        Icon.PHONE,
                        place -> new PeoplePage(place, session, toolkit)),
                new Tab(
                        "organization.page.checks",
                        Messages.Page_checks,
                        Icon.WARNING,
                        place -> new ChecksPage(place, session, toolkit, this::reveal)));
        for (Tab tab : tabs) {
            var item = Keyed.as(new CTabItem(folder, SWT.NONE), tab.id());
            item.setText(tab.title());
            item.setImage(tab.icon().image(getDisplay()));
        }
        folder.addListener(SWT.Selection, event -> show(folder.getSelectionIndex()));
        session.addListener(this::refresh);
        show(0);
        refresh();
    }

    Notices notices() {
        return notices;
    }

    /** Lets it be looked at only, and says why. */
    void freeze(Finding why) {
        session.editing().freeze();
        notices.show(Icon.INFO, NLS.bind(Messages.Editor_read_only, why.message()), List.of());
        refresh();
    }

    /** Shows the page with this position, from 0. */
    void show(int index) {
        session.editing().flush();
        folder.setSelection(index);
        page(index);
    }

    void focus() {
        page(folder.getSelectionIndex()).focus();
    }

    /** Goes to what a finding is about. */
    void reveal(Finding finding) {
        int index = finding.code() == DirectoryFinding.CONTACT_OF_UNLISTED ? 0 : TEAM;
        show(index);
        page(index).reveal(finding);
    }

    /** Goes to where somebody holds a function, by the id of the assignment. */
    void showHolder(String assignment) {
        show(TEAM);
        if (page(TEAM) instanceof TeamPage team) {
            team.show(assignment);
        }
    }

    private OrganizationPage page(int index) {
        return made.computeIfAbsent(index, at -> {
            OrganizationPage page = tabs.get(at).make().apply(folder);
            Objects.requireNonNull(folder.getItem(at)).setControl(page.control());
            page.refresh();
            stop();
            return page;
        });
    }

    /** Where nothing may be changed nothing can be entered; later than what is being drawn just now. */
    private void stop() {
        if (session.editing().isFrozen()) {
            UiThread.async(folder, () -> Frozen.apply(folder));
        }
    }

    private void refresh() {
        if (isDisposed()) {
            return;
        }
        var organization = session.organization();
        String words = Objects.toString(organization.getName(), "");
        name.setText(words.isEmpty() ? Messages.Editor_new : words.replace("&", "&&"));
        String responsibility = organization.getResponsibility();
        level.setText(responsibility == null ? Messages.Level_unset : NLS.bind(Messages.Level_of, responsibility));
        List<Finding> findings = session.findings();
        mark.setImage(
                findings.isEmpty()
                        ? null
                        : Icon.of(findings.getFirst().severity()).image(getDisplay()));
        worst.setText(findings.isEmpty() ? "" : "<a>" + words(findings).replace("&", "&&") + "</a>");
        name.getParent().layout(true, true);
        made.values().forEach(OrganizationPage::refresh);
        stop();
    }

    private static String words(List<Finding> findings) {
        String first = findings.getFirst().message();
        return findings.size() == 1 ? first : NLS.bind(Messages.Checks_more, first, findings.size() - 1);
    }
}
