package org.tongbao.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.tongbao.core.account.Actor;
import org.tongbao.core.form.Texts;
import org.tongbao.core.signature.SignOffState;
import org.tongbao.core.signature.SignOffState.Turn;
import org.tongbao.core.signature.Signature;
import org.tongbao.core.signature.SignedContent.Difference;
import org.tongbao.core.signature.Signers;
import org.tongbao.core.signature.Signing;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.incident.Event;
import org.tongbao.model.rules.SignOff;
import org.tongbao.model.rules.SignOffRole;
import org.tongbao.ui.edit.Frozen;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.Denied;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.event.EventWords;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.sign.SignRequest;
import org.tongbao.workbench.internal.sign.SignWindow;
import org.tongbao.workbench.internal.store.StoreAccess;

/** One document that is signed: who has, who is next, and what is not as it was signed. UI thread. */
final class SignatureBlock extends OverviewBlock {

    private static final int WIDTH = 260;

    private final Signing signing;
    private final SignOff document;
    private final String id;
    private final boolean keyed;
    private @Nullable SignOffState drawn;

    /** @param keyed true where its buttons are reached by a letter, which one document of a page can have */
    SignatureBlock(PageContext context, Composite parent, Signing signing, SignOff document, boolean keyed) {
        super(
                context,
                parent,
                "signatures." + document.getId(),
                Texts.pick(document.getTitle(), document.getTitleEn()),
                1);
        this.signing = signing;
        this.document = document;
        this.keyed = keyed;
        id = "signatures." + document.getId() + '.';
    }

    @Override
    void showFacts() {
        drawAnew(this::redraw);
    }

    private void redraw() {
        Optional<SignOffState> state =
                signing.state(session().editing().incident(), document.getId()).value();
        if (state.isEmpty() || Objects.equals(state.get(), drawn)) {
            return;
        }
        drawn = state.get();
        clear();
        draw(state.get());
        body().layout(true, true);
        body().requestLayout();
    }

    private void draw(SignOffState state) {
        line("hint", NLS.bind(Messages.Signatures_hint, document.getCitation()), Tint.TEXT_MUTED);
        state.returned()
                .ifPresent(back -> line(
                        "returned",
                        NLS.bind(
                                Messages.Signatures_returned,
                                new Object[] {back.by(), Times.format(back.at()), back.reason()}),
                        Tint.STATE_WARN));
        for (Turn turn : state.turns()) {
            String role = title(turn.role());
            boolean next = state.next().filter(turn.role()::equals).isPresent();
            String words = turn.signature()
                    .map(signature -> words(role, signature, turn.valid()))
                    .orElseGet(() -> NLS.bind(next ? Messages.Signatures_next : Messages.Signatures_open, role));
            Label label = line(turn.role().getId(), words, turn.valid() ? Tint.STATE_CALM : Tint.STATE_WARN);
            if (!turn.valid() && !next && turn.signature().isEmpty()) {
                label.setForeground(Tint.TEXT_MUTED.color(body().getDisplay()));
            }
        }
        differences(state);
        buttons(state);
    }

    private static String title(SignOffRole role) {
        return Texts.pick(role.getTitle(), role.getTitleEn());
    }

    private static String words(String role, Signature signature, boolean valid) {
        String who = signature.signer().name();
        String by = signature
                .deputy()
                .map(deputy -> NLS.bind(Messages.Signatures_deputy, new Object[] {who, deputy.of(), deputy.reason()}))
                .orElse(who);
        String seen = signature.signer().account().isPresent() ? "" : Messages.Signatures_unseen;
        String line = NLS.bind(
                valid ? Messages.Signatures_signed : Messages.Signatures_overtaken,
                new Object[] {role, by + seen, Times.format(signature.at())});
        return line;
    }

    private void differences(SignOffState state) {
        List<Difference> differences = state.differences();
        if (differences.isEmpty()) {
            return;
        }
        line(
                "amendment",
                NLS.bind(
                        state.followUp() ? Messages.Signatures_followUp : Messages.Signatures_correction,
                        Integer.toString(differences.size())),
                Tint.STATE_WARN);
        var words = new Canonical(session());
        for (Difference each : differences) {
            line(
                    "difference." + each.subject(),
                    NLS.bind(Messages.Signatures_difference, new Object[] {
                        subject(each.subject()),
                        value(words, each.subject(), each.signed()),
                        value(words, each.subject(), each.now())
                    }),
                    null);
        }
    }

    private String subject(String subject) {
        return switch (subject) {
            case "occurrence", "discovery", "awareness" -> EventWords.label(subject);
            case "impact" -> Subjects.words("impacts/", session());
            default -> Subjects.words(subject, session());
        };
    }

    private static String value(Canonical words, String subject, String json) {
        String text = subject.equals("impact") && !json.isEmpty()
                ? words.words("impacts/", "{\"ratings\":" + json + '}')
                : words.words(subject, json);
        return text.isEmpty() ? Messages.Difference_nothing : text;
    }

    private void buttons(SignOffState state) {
        var row = context().toolkit().createComposite(body());
        row.setLayout(RowLayoutFactory.fillDefaults()
                .margins(0, 0)
                .wrap(true)
                .spacing(6)
                .create());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(row);
        List<SignRequest> offered = new ArrayList<>();
        state.next().ifPresent(role -> {
            SignRequest request = sign(role);
            button(row, "sign", NLS.bind(Messages.Signatures_sign, title(role)), request);
            offered.add(request);
        });
        if (state.begun()) {
            SignRequest request = giveBack();
            button(row, "return", Messages.Signatures_return, request);
            offered.add(request);
        }
        offered.stream()
                .flatMap(request -> objection(context(), request).stream())
                .findFirst()
                .ifPresent(why -> line("denied", why.message(), Tint.TEXT_MUTED));
    }

    /** Why who acts cannot put his name to it; empty when he can. */
    static Optional<Finding> objection(PageContext context, SignRequest request) {
        Actor actor = context.site().getService(StoreAccess.class).actor();
        return Signers.objection(actor, request.role(), request.deputy());
    }

    private SignRequest sign(SignOffRole role) {
        String name = Texts.pick(document.getTitle(), document.getTitleEn());
        return new SignRequest(
                NLS.bind(Messages.Signatures_sign_title, title(role)),
                NLS.bind(Messages.Signatures_sign_text, name),
                Messages.Signatures_sign_do,
                role.getId(),
                true,
                false,
                (hand, reason) -> signing.sign(session().editing().incident(), document.getId(), role.getId(), hand));
    }

    private SignRequest giveBack() {
        String name = Texts.pick(document.getTitle(), document.getTitleEn());
        return new SignRequest(
                Messages.Signatures_return_title,
                NLS.bind(Messages.Signatures_return_text, name),
                Messages.Signatures_return_do,
                "",
                false,
                true,
                (hand, reason) ->
                        signing.giveBack(session().editing().incident(), document.getId(), hand.signer(), reason));
    }

    private void button(Composite row, String key, String text, SignRequest request) {
        button(context(), row, id + key, keyed ? text : LegacyActionTools.removeMnemonics(text), request);
    }

    /** A button that asks who signs. */
    static void button(PageContext context, Composite row, String id, String text, SignRequest request) {
        Button button = Keyed.as(context.toolkit().createButton(row, text, SWT.PUSH), id);
        button.addListener(SWT.Selection, event -> ask(context, request));
        boolean usable = !Frozen.stops(context.session().editing(), button);
        Denied.mark(button, usable, objection(context, request));
    }

    /** Asks who signs, adds what comes of it to the incident and saves. */
    private static void ask(PageContext context, SignRequest request) {
        var access = context.site().getService(StoreAccess.class);
        SignWindow.open(context.site().getShell(), request, access, event -> take(context, event));
    }

    private static void take(PageContext context, Event event) {
        var editing = context.session().editing();
        editing.change(
                EventWords.label(event.getType()),
                () -> editing.incident().getEvents().add(event));
        if (context.site().getPage().getActiveEditor() instanceof IEditorPart editor) {
            context.site().getPage().saveEditor(editor, false);
        }
    }

    private Label line(String key, String text, @Nullable Tint tint) {
        Label label = Keyed.as(context().toolkit().createLabel(body(), text.replace("&", "&&"), SWT.WRAP), id + key);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
        if (tint != null) {
            label.setForeground(tint.color(body().getDisplay()));
        }
        return label;
    }
}
