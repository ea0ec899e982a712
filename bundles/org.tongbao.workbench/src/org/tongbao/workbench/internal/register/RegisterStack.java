package org.tongbao.workbench.internal.register;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.model.finding.Finding;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.FindingDetails;
import org.tongbao.workbench.internal.MessagePane;
import org.tongbao.workbench.internal.MessagePane.Offer;
import org.tongbao.workbench.internal.nls.Messages;

/** The table of the register, or what stands in its place while there is nothing to show. UI thread. */
final class RegisterStack {

    private final Composite root;
    private final StackLayout layout = new StackLayout();
    private final MessagePane message;

    RegisterStack(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        root.setLayout(layout);
        message = new MessagePane(root, "register.message");
    }

    /** Parent of the table. */
    Composite control() {
        return root;
    }

    /** Takes the focus when there is a message that has something to do; false otherwise. */
    boolean setFocus() {
        return layout.topControl == message && message.setFocus();
    }

    /** Shows the table. */
    void show(Control control) {
        layout.topControl = control;
        root.layout();
    }

    void opening(String place) {
        say(Messages.Register_opening, place, List.of());
    }

    /** @param run runs one of the commands that are offered */
    void empty(Consumer<String> run) {
        say(
                Messages.Register_empty,
                Messages.Register_empty_text,
                List.of(
                        new Offer("register.empty.new", Messages.Register_empty_new, () -> run.accept(Commands.NEW)),
                        new Offer(
                                "register.empty.quick",
                                Messages.Register_empty_quick,
                                () -> run.accept(Commands.QUICK))));
    }

    void noMatch(Runnable clear) {
        say(
                Messages.Register_no_match,
                Messages.Register_no_match_text,
                List.of(new Offer("register.filter.clear", Messages.Register_clear_filter, clear)));
    }

    /** @param choose lets another database be chosen */
    void failed(List<Finding> findings, Runnable again, Runnable choose) {
        say(
                Messages.Register_failed,
                FindingDetails.sentence(findings),
                List.of(
                        new Offer("register.retry", Messages.Register_retry, again),
                        new Offer("register.database", Messages.Register_database, choose),
                        FindingDetails.offer(message, "register.details", findings)));
    }

    private void say(String heading, String text, List<Offer> offers) {
        message.show(heading, text, offers);
        show(message);
    }
}
