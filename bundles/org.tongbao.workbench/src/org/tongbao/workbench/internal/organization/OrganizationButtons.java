package org.tongbao.workbench.internal.organization;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.services.IServiceLocator;
import org.tongbao.core.organization.OrganizationFormat;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.incident.Event;
import org.tongbao.model.organization.Organization;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.widgets.Denied;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.event.EventWords;
import org.tongbao.workbench.internal.event.RecordWindow;
import org.tongbao.workbench.internal.event.RecordWindow.Ask;
import org.tongbao.workbench.internal.nls.Messages;

/** What is done with the chosen organization. UI thread. */
final class OrganizationButtons {

    /** Buttons in the row. */
    static final int COUNT = 3;

    private static final int MOST_EVENTS = 20;

    /** Opens the editor of an organization, and whose it names. */
    private static final String OPEN = "org.tongbao.directory.ui.open";

    private static final String OPENED = "organization";

    private final Composite row;
    private final OrganizationDesk desk;
    private final Clock clock;
    private final Supplier<Optional<OrganizationSummary>> chosen;
    private final Consumer<List<Finding>> told;
    private final List<Button> recording;
    private final Button open;

    /**
     * The buttons of a view.
     *
     * @param services where commands are run
     * @param chosen the organization chosen
     * @param told what stood in the way, in the UI thread
     */
    OrganizationButtons(
            Composite row,
            IServiceLocator services,
            OrganizationDesk desk,
            Clock clock,
            Supplier<Optional<OrganizationSummary>> chosen,
            Consumer<List<Finding>> told) {
        this.row = row;
        this.desk = desk;
        this.clock = clock;
        this.chosen = chosen;
        this.told = findings -> UiThread.async(row, () -> told.accept(findings));
        var record = button("record", Messages.Org_record);
        var menu = events(record);
        record.addListener(SWT.Selection, event -> menu.setVisible(true));
        var correct = button("correct", Messages.Org_correct);
        correct.addListener(SWT.Selection, event -> offer(correct, this::corrections));
        var open = button("open", Messages.Org_open);
        open.addListener(
                SWT.Selection,
                event -> chosen.get().ifPresent(line -> Commands.run(services, OPEN, Map.of(OPENED, line.id()))));
        recording = List.of(record, correct);
        this.open = open;
        refresh();
    }

    /** Follows the choice. */
    void refresh() {
        boolean any = chosen.get().isPresent();
        Optional<Finding> objection = desk.objection();
        recording.forEach(button -> Denied.mark(button, any, objection));
        open.setEnabled(any);
    }

    /** One entry for each type of event. */
    private Menu events(Button owner) {
        var menu = new Menu(owner);
        for (String type : OrganizationFormat.EVENTS) {
            item(menu, "record." + type, EventWords.label(type), () -> record(type));
        }
        owner.setMenu(menu);
        return menu;
    }

    private void load(Consumer<Organization> then) {
        chosen.get().ifPresent(line -> desk.load(line.id(), found -> UiThread.async(row, () -> then.accept(found))));
    }

    /** Shows a menu of what the chosen organization has now. */
    private void offer(Button owner, Filling filling) {
        load(organization -> {
            var before = owner.getMenu();
            if (before != null) {
                before.dispose();
            }
            var menu = new Menu(owner);
            owner.setMenu(menu);
            filling.fill(menu, organization);
            menu.setVisible(true);
        });
    }

    private void corrections(Menu menu, Organization organization) {
        List<Event> events = OrganizationEvents.current(organization);
        events.stream()
                .limit(MOST_EVENTS)
                .forEach(event ->
                        item(menu, "correct." + event.getId(), words(event), () -> correct(organization, event)));
        if (events.isEmpty()) {
            item(menu, "correct.none", Messages.Org_nothing_to_correct, () -> {})
                    .setEnabled(false);
        }
    }

    private static String words(Event event) {
        String label = EventWords.label(String.valueOf(event.getType()));
        return event.getAt() == null ? label : Times.format(event.getAt()) + '\u3000' + label;
    }

    private void record(String type) {
        chosen.get()
                .ifPresent(line -> open(
                        EventWords.label(type),
                        NLS.bind(Messages.Org_record_text, line.name()),
                        OrganizationEvents.asks(type),
                        (at, values) -> desk.record(line.id(), type, at, values, told)));
    }

    private void correct(Organization organization, Event wrong) {
        RecordWindow.open(
                row.getShell(),
                clock,
                new RecordWindow.Request(
                        EventWords.label(String.valueOf(wrong.getType())),
                        NLS.bind(Messages.Org_correct_text, organization.getName()),
                        Optional.ofNullable(wrong.getAt()),
                        OrganizationEvents.corrections(wrong),
                        (at, values) -> desk.correct(organization.getId(), wrong.getId(), at, values, told)));
    }

    /** Asks for an event. */
    private void open(String title, String text, List<Ask> asks, RecordWindow.Sink sink) {
        RecordWindow.open(row.getShell(), clock, new RecordWindow.Request(title, text, Optional.empty(), asks, sink));
    }

    private Button button(String id, String label) {
        var button = Keyed.as(new Button(row, SWT.PUSH), "organizations." + id);
        button.setText(label);
        return button;
    }

    private static MenuItem item(Menu menu, String id, String text, Runnable work) {
        var item = Keyed.as(new MenuItem(menu, SWT.PUSH), "organizations." + id);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> {
            menu.setVisible(false);
            work.run();
        });
        return item;
    }

    /** Fills a menu. */
    @FunctionalInterface
    private interface Filling {

        void fill(Menu menu, Organization organization);
    }
}
