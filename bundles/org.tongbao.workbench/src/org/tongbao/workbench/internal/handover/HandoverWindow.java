package org.tongbao.workbench.internal.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.tongbao.core.handover.Card;
import org.tongbao.core.handover.HandoverKeys;
import org.tongbao.core.handover.HandoverKeys.Place;
import org.tongbao.core.handover.Partner;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.widgets.FileChoice;
import org.tongbao.workbench.internal.FindingDetails;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.Windows;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.profile.Profile;
import org.tongbao.workbench.internal.store.StoreAccess;

/**
 * 事件交換: the keys of this installation, its partners, and files to and from them. All that takes time is done beside it. UI thread.
 */
public final class HandoverWindow {

    private static final int WIDTH = 820;
    private static final int HEIGHT = 540;
    private static final int MARGIN = 12;
    private static final int NAME_WIDTH = 220;
    private static final int STATE_WIDTH = 200;
    private static final int PRINT_WIDTH = 360;

    private final IWorkbenchWindow window;
    private final StoreAccess access;
    private final HandoverKeys keys;
    private final Shell shell;
    private final Text name;
    private final Text fingerprint;
    private final Button make;
    private final Button card;
    private final Table table;
    private final Text read;
    private final Button confirm;
    private final Button forget;
    private final Button send;
    private final Button receive;
    private final Label words;
    private List<Partner> partners = List.of();
    private boolean own;

    private HandoverWindow(IWorkbenchWindow window) {
        this.window = window;
        access = window.getService(StoreAccess.class);
        keys = window.getService(HandoverKeys.class);
        shell = Keyed.as(new Shell(window.getShell(), SWT.SHELL_TRIM), "handover");
        shell.setText(Messages.Handover_title);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(MARGIN, MARGIN)
                .spacing(8, 8)
                .applyTo(shell);
        label(Messages.Handover_name);
        name = text("handover.name", SWT.BORDER, 1);
        make = Windows.button(shell, "handover.make", Messages.Handover_make, this::make);
        label(Messages.Handover_fingerprint);
        fingerprint = text("handover.fingerprint", SWT.BORDER | SWT.READ_ONLY, 1);
        card = Windows.button(shell, "handover.card", Messages.Handover_card, this::writeCard);
        wide("handover.hint").setText(Messages.Handover_hint);
        table = partners();
        label(Messages.Handover_read);
        read = text("handover.read", SWT.BORDER, 1);
        confirm = Windows.button(shell, "handover.confirm", Messages.Handover_confirm, this::confirm);
        words = wide("handover.words");
        var row = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(row);
        GridDataFactory.fillDefaults().span(3, 1).align(SWT.END, SWT.CENTER).applyTo(row);
        Windows.button(row, "handover.add", Messages.Handover_add, this::add);
        forget = Windows.button(row, "handover.forget", Messages.Handover_forget, this::forget);
        send = Windows.button(row, "handover.send", Messages.Handover_send, this::send);
        receive = Windows.button(row, "handover.receive", Messages.Handover_receive, this::receive);
        Windows.escape(shell);
    }

    /** Opens the window. */
    public static void open(IWorkbenchWindow window) {
        var made = new HandoverWindow(window);
        made.refresh();
        made.show("");
        made.shell.setSize(WIDTH, HEIGHT);
        Windows.centre(made.shell, window.getShell());
        made.shell.open();
    }

    /** Encrypts the keys when the database beside them is encrypted; not on the UI thread. */
    public static void follow(IncidentStore store) {
        var keys = PlatformUI.getWorkbench().getService(HandoverKeys.class);
        store.sealing(HandoverKeys.PURPOSE)
                .ifPresent(sealing -> keys.seal(UserData.current().handover(), sealing)
                        .findings()
                        .forEach(finding -> ILog.get()
                                .warn("Keys for hand-over: " + finding.code().id())));
    }

    private void label(String text) {
        new Label(shell, SWT.NONE).setText(text);
    }

    private Text text(String id, int style, int span) {
        var text = Keyed.as(new Text(shell, style), id);
        GridDataFactory.fillDefaults().span(span, 1).grab(true, false).applyTo(text);
        return text;
    }

    private Label wide(String id) {
        var label = Keyed.as(new Label(shell, SWT.WRAP), id);
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, false)
                .hint(WIDTH - 2 * MARGIN, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private Table partners() {
        var made = Keyed.as(new Table(shell, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), "handover.partners");
        made.setHeaderVisible(true);
        column(made, Messages.Handover_partner, NAME_WIDTH);
        column(made, Messages.Handover_state, STATE_WIDTH);
        column(made, Messages.Handover_fingerprint, PRINT_WIDTH);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(made);
        made.addListener(SWT.Selection, event -> refresh());
        return made;
    }

    private static void column(Table table, String heading, int width) {
        var column = new TableColumn(table, SWT.LEAD);
        column.setText(heading);
        column.setWidth(width);
    }

    private Optional<Partner> chosen() {
        int index = table.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(partners.get(index));
    }

    private void refresh() {
        boolean confirmed = chosen().flatMap(Partner::confirmed).isPresent();
        make.setEnabled(!own);
        name.setEditable(!own);
        card.setEnabled(own);
        receive.setEnabled(own);
        forget.setEnabled(chosen().isPresent());
        send.setEnabled(own && confirmed && HandoverSend.incident(window).isPresent());
        confirm.setEnabled(partners.stream().anyMatch(each -> each.confirmed().isEmpty()));
    }

    /** Shows what is kept now, and says something. */
    private void show(String said) {
        work(store -> keys.own(Place.beside(store)), card -> {
            own = card.isPresent();
            name.setText(card.map(Card::name).orElseGet(() -> Profile.load().organization()));
            fingerprint.setText(card.map(Card::groups).orElse(Messages.Handover_none));
            refresh();
        });
        work(store -> keys.partners(Place.beside(store)), this::list);
        words.setText(said.replace("&", "&&"));
        shell.layout();
    }

    private void list(List<Partner> all) {
        partners = all;
        table.removeAll();
        for (Partner each : all) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {
                each.card().name(),
                each.confirmed()
                        .map(at -> NLS.bind(Messages.Handover_confirmed, Times.format(at)))
                        .orElse(Messages.Handover_unconfirmed),
                each.card().groups()
            });
        }
        refresh();
    }

    /** Works on the store beside the window; what is refused is said. */
    private <T> void work(Function<IncidentStore, Result<T>> work, Consumer<T> then) {
        access.store()
                .ifPresent(store -> access.run(Messages.Handover_title, () -> {
                    Result<T> done = work.apply(store);
                    UiThread.async(shell, () -> {
                        if (done.done()) {
                            then.accept(done.get());
                        } else {
                            say(FindingDetails.sentence(done.findings()));
                        }
                    });
                }));
    }

    private void say(String said) {
        words.setText(said.replace("&", "&&"));
        shell.layout();
    }

    private void make() {
        String agency = name.getText();
        work(store -> keys.make(Place.beside(store), agency), made -> show(Messages.Handover_made));
    }

    private void writeCard() {
        files().save(
                        shell,
                        Messages.Handover_card_title,
                        name.getText() + ".card",
                        List.of(kind("card", Messages.Handover_card_kind)))
                .ifPresent(file -> work(
                        store -> keys.writeCard(Place.beside(store), file),
                        written -> say(NLS.bind(Messages.Handover_card_written, file))));
    }

    private void add() {
        files().file(shell, Messages.Handover_add_title)
                .ifPresent(file -> work(
                        store -> keys.add(Place.beside(store), file),
                        partner -> show(
                                NLS.bind(Messages.Handover_added, partner.card().name()))));
    }

    private void confirm() {
        String typed = read.getText();
        work(store -> keys.confirm(Place.beside(store), typed), partner -> {
            read.setText("");
            show(NLS.bind(Messages.Handover_now_confirmed, partner.card().name()));
        });
    }

    private void forget() {
        chosen().ifPresent(partner -> work(
                store -> keys.remove(Place.beside(store), partner.card().fingerprint()),
                gone -> show(NLS.bind(Messages.Handover_forgotten, gone.card().name()))));
    }

    private void send() {
        Optional<Partner> to = chosen();
        Optional<String> incident = HandoverSend.incident(window);
        if (to.isPresent() && incident.isPresent()) {
            files().save(
                            shell,
                            Messages.Handover_send_title,
                            Messages.Handover_file,
                            List.of(kind("handover", Messages.Handover_kind)))
                    .ifPresent(file -> HandoverSend.run(window, to.get(), incident.get(), file, this::say));
        }
    }

    private void receive() {
        files()
                .files(shell, Messages.Handover_receive_title, List.of(kind("handover", Messages.Handover_kind)))
                .stream()
                .findFirst()
                .ifPresent(file -> HandoverReceive.look(window, shell, file, this::say));
    }

    private FileChoice files() {
        return window.getService(FileChoice.class);
    }

    private static FileChoice.Kind kind(String ending, String name) {
        return new FileChoice.Kind(name, ending);
    }

    /** The file as people are told of it. */
    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
