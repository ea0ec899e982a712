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
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.FileChoice;
import org.tongbao.workbench.internal.FindingDetails;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Windows;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.profile.Profile;
import org.tongbao.workbench.internal.store.StoreAccess;

/**
 * 事件交換: the keys of this installation, its partners, and files to and from them. All that takes time is done beside it. UI thread.
 */
public final class HandoverWindow {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 540;
    private static final int MARGIN = 12;
    private static final int COLUMNS = 3;

    private final IWorkbenchWindow window;
    private final StoreAccess access;
    private final HandoverKeys keys;
    private final Shell shell;
    private final Text name;
    private final Text fingerprint;
    private final Button make;
    private final Button card;
    private final Label next;
    private final PartnerTable partners;
    private final Text read;
    private final Button confirm;
    private final Button forget;
    private final Button send;
    private final Button receive;
    private final Label words;
    private boolean own;

    private HandoverWindow(IWorkbenchWindow window) {
        this.window = window;
        access = window.getService(StoreAccess.class);
        keys = window.getService(HandoverKeys.class);
        shell = Keyed.as(new Shell(window.getShell(), SWT.SHELL_TRIM), "handover");
        shell.setText(Messages.Handover_title);
        GridLayoutFactory.fillDefaults()
                .numColumns(COLUMNS)
                .margins(MARGIN, MARGIN)
                .spacing(8, 8)
                .applyTo(shell);
        label(Messages.Handover_name);
        name = text("handover.name", SWT.BORDER, 1);
        make = Windows.button(shell, "handover.make", Messages.Handover_make, this::make);
        label(Messages.Handover_fingerprint);
        fingerprint = text("handover.fingerprint", SWT.BORDER | SWT.READ_ONLY, 1);
        card = Windows.button(shell, "handover.card", Messages.Handover_card, this::writeCard);
        next = wide("handover.hint");
        partners = new PartnerTable(shell, COLUMNS, this::refresh);
        label(Messages.Handover_read);
        read = text("handover.read", SWT.BORDER, 1);
        read.addListener(SWT.DefaultSelection, event -> confirm());
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
        // what is open in the workbench may be another incident now
        shell.addListener(SWT.Activate, event -> refresh());
    }

    /** Opens the window. */
    public static void open(IWorkbenchWindow window) {
        var made = new HandoverWindow(window);
        made.refresh();
        made.show("", Optional.empty());
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

    private void refresh() {
        Optional<Partner> chosen = partners.chosen();
        boolean confirmed = chosen.flatMap(Partner::confirmed).isPresent();
        make.setEnabled(!own);
        name.setEditable(!own);
        card.setEnabled(own);
        receive.setEnabled(own);
        forget.setEnabled(chosen.isPresent());
        send.setEnabled(own && confirmed && HandoverSend.incident(window).isPresent());
        boolean any = partners.all().stream().anyMatch(each -> each.confirmed().isEmpty());
        confirm.setEnabled(any);
        read.setEnabled(any);
        next.setText(NextStep.words(own, partners, HandoverSend.name(window)).replace("&", "&&"));
        shell.layout();
    }

    /** Shows what is kept now, and says something. */
    private void show(String said, Optional<String> partner) {
        work(store -> keys.own(Place.beside(store)), card -> {
            own = card.isPresent();
            name.setText(card.map(Card::name).orElseGet(() -> Profile.load().organization()));
            fingerprint.setText(card.map(Card::groups).orElse(Messages.Handover_none));
            refresh();
        });
        work(store -> keys.partners(Place.beside(store)), all -> {
            partners.show(all, partner);
            refresh();
            if (partner.isPresent()) {
                read.setFocus();
            }
        });
        say(said);
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
                            refuse(FindingDetails.sentence(done.findings()));
                        }
                    });
                }));
    }

    private void refuse(String said) {
        say(said);
        words.setForeground(Tint.STATE_LATE.color(shell.getDisplay()));
        if (!read.getText().isEmpty()) {
            read.setFocus();
            read.selectAll();
        }
    }

    private void say(String said) {
        words.setForeground(null);
        words.setText(said.replace("&", "&&"));
        shell.layout();
    }

    private void make() {
        String agency = name.getText();
        work(store -> keys.make(Place.beside(store), agency), made -> show(Messages.Handover_made, Optional.empty()));
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
                                NLS.bind(Messages.Handover_added, partner.card().name()),
                                Optional.of(partner.card().fingerprint()))));
    }

    private void confirm() {
        String typed = read.getText();
        work(store -> keys.confirm(Place.beside(store), typed), partner -> {
            read.setText("");
            show(NLS.bind(Messages.Handover_now_confirmed, partner.card().name()), Optional.empty());
        });
    }

    private void forget() {
        partners.chosen()
                .ifPresent(partner -> work(
                        store -> keys.remove(Place.beside(store), partner.card().fingerprint()),
                        gone -> show(
                                NLS.bind(
                                        Messages.Handover_forgotten, gone.card().name()),
                                Optional.empty())));
    }

    private void send() {
        Optional<Partner> to = partners.chosen();
        Optional<String> incident = HandoverSend.incident(window);
        if (to.isPresent() && incident.isPresent()) {
            files().save(
                            shell,
                            Messages.Handover_send_title,
                            HandoverSend.file(window),
                            List.of(kind("handover", Messages.Handover_kind)))
                    .ifPresent(
                            file -> HandoverSend.run(window, to.get(), incident.get(), file, this::say, this::refuse));
        }
    }

    private void receive() {
        files()
                .files(shell, Messages.Handover_receive_title, List.of(kind("handover", Messages.Handover_kind)))
                .stream()
                .findFirst()
                .ifPresent(file -> HandoverReceive.look(window, shell, file, this::say, this::refuse));
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
