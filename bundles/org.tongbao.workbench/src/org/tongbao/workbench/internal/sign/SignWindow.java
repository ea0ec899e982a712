package org.tongbao.workbench.internal.sign;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.account.Actor;
import org.tongbao.core.signature.Deputy;
import org.tongbao.core.signature.Signer;
import org.tongbao.core.signature.Signers;
import org.tongbao.core.signature.Signing.Hand;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Event;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.widgets.TabKey;
import org.tongbao.workbench.internal.AskWindow;
import org.tongbao.workbench.internal.FindingDetails;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.profile.Profile;
import org.tongbao.workbench.internal.store.StoreAccess;

/**
 * Asks who signs: for the password once more where there are accounts, else for a name. Says plainly what is refused and stays open
 * then. UI thread.
 */
public final class SignWindow {

    private final AskWindow window;
    private final Shell shell;
    private final SignRequest request;
    private final StoreAccess access;
    private final IncidentStore store;
    private final Consumer<Event> done;
    private final Text name;
    private final Optional<Text> password;
    private final Optional<Button> stands;
    private final Text deputyOf;
    private final Text reason;
    private final Label problem;
    private final Button act;

    private SignWindow(
            Shell parent, SignRequest request, StoreAccess access, IncidentStore store, Consumer<Event> done) {
        this.request = request;
        this.access = access;
        this.store = store;
        this.done = done;
        Actor actor = store.accounts().actor();
        window = new AskWindow(parent, "sign", request.title());
        shell = window.shell();
        window.wide("text", request.text());
        name = field("sign.name", Messages.Sign_name, SWT.BORDER);
        name.setText(actor.alone() ? Profile.load().author() : actor.by());
        name.setEditable(actor.alone());
        password = actor.alone()
                ? Optional.empty()
                : Optional.of(field("sign.password", Messages.Sign_password, SWT.BORDER | SWT.PASSWORD));
        if (actor.alone()) {
            window.wide("alone", Messages.Sign_alone);
        }
        stands = request.deputy() ? Optional.of(box()) : Optional.empty();
        deputyOf = field("sign.deputyOf", Messages.Sign_deputyOf, SWT.BORDER);
        reason = field(
                "sign.reason",
                request.reason() ? Messages.Life_reason : Messages.Sign_deputyReason,
                SWT.BORDER | SWT.MULTI | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, 48).applyTo(reason);
        TabKey.leaves(reason);
        problem = window.wide("problem", "");
        act = window.buttons("do", request.button(), this::act);
        shell.setDefaultButton(act);
        reveal();
    }

    /**
     * Opens the window.
     *
     * @param done takes the event once it may be; not called when it is given up
     */
    public static void open(Shell parent, SignRequest request, StoreAccess access, Consumer<Event> done) {
        access.store().ifPresent(store -> {
            // what was asked before is overtaken
            AskWindow.closeOthers(parent, "sign");
            var asking = new SignWindow(parent, request, access, store, done);
            asking.window.open();
            asking.first().setFocus();
        });
    }

    private Control first() {
        return password.<Control>map(Control.class::cast).orElse(request.reason() ? reason : name);
    }

    private Text field(String id, String label, int style) {
        new Label(shell, SWT.NONE).setText(label);
        var text = Keyed.as(new Text(shell, style), id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private Button box() {
        var box = Keyed.as(new Button(shell, SWT.CHECK), "sign.deputy");
        box.setText(Messages.Sign_deputy);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(box);
        box.addListener(SWT.Selection, event -> {
            reveal();
            window.grow();
            if (deputy()) {
                deputyOf.setFocus();
            }
        });
        return box;
    }

    private boolean deputy() {
        return stands.filter(Button::getSelection).isPresent();
    }

    /** Shows what is asked for now. */
    private void reveal() {
        Control[] all = shell.getChildren();
        for (int i = 1; i < all.length; i++) {
            boolean of = all[i] == deputyOf;
            if (of || all[i] == reason) {
                boolean shown = of ? deputy() : deputy() || request.reason();
                for (Control each : new Control[] {all[i - 1], all[i]}) {
                    each.setVisible(shown);
                    ((GridData) grid(each)).exclude = !shown;
                }
            }
        }
        shell.layout(true, true);
    }

    private static Object grid(Control control) {
        if (control.getLayoutData() == null) {
            control.setLayoutData(new GridData());
        }
        return control.getLayoutData();
    }

    /** Sees who it is, off the UI thread since a password takes its time, then does it. */
    private void act() {
        if (!act.isEnabled()) {
            return;
        }
        String why = reason.getText();
        Optional<Deputy> deputy = deputy() ? Optional.of(new Deputy(deputyOf.getText(), why)) : Optional.empty();
        String said = name.getText();
        char[] typed = password.map(Text::getTextChars).orElseGet(() -> new char[0]);
        act.setEnabled(false);
        access.run(request.title(), () -> {
            Result<Signer> signer =
                    Signers.of(store.accounts(), request.role(), deputy.isPresent(), said, typed.clone());
            Arrays.fill(typed, '\0');
            UiThread.async(shell, () -> seen(signer.then(who -> request.make().apply(new Hand(who, deputy), why))));
        });
    }

    private void seen(Result<Event> event) {
        if (event.done()) {
            shell.close();
            done.accept(event.get());
            return;
        }
        act.setEnabled(true);
        problem.setText(FindingDetails.sentence(event.findings()));
        password.ifPresent(text -> text.setText(""));
        window.grow();
        first().setFocus();
    }
}
