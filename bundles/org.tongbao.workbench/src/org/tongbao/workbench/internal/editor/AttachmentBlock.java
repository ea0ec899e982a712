package org.tongbao.workbench.internal.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongPredicate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.tongbao.core.incident.Attachments;
import org.tongbao.core.store.AttachmentStore;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Attachment;
import org.tongbao.model.incident.IncidentPackage;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.edit.Frozen;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.widgets.FileChoice;
import org.tongbao.workbench.internal.ConfirmWindow;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/** 附件: files whose content the store keeps; added by a button or by dropping them here. UI thread. */
final class AttachmentBlock extends ItemPage<Attachment> {

    private static final int DIGITS = 12;
    private static final int PERCENT = 100;

    /** Set when what is running is to end. */
    private final AtomicBoolean cancelled = new AtomicBoolean();

    private int running;
    private @Nullable Button cancel;

    AttachmentBlock(PageContext context) {
        super(context, "attachments");
    }

    @Override
    public String title() {
        return Messages.Attachments_title;
    }

    @Override
    public Icon icon() {
        return Icon.EVIDENCE;
    }

    @Override
    String hint() {
        return Messages.Attachments_hint;
    }

    @Override
    List<Column> columns() {
        return List.of(
                new Column(Messages.Attachments_name, 240),
                new Column(Messages.Attachments_size, 110),
                new Column(Messages.Evidence_hash, 130),
                new Column(Messages.Attachments_added, 170),
                new Column(Messages.Attachments_by, 120));
    }

    @Override
    List<Attachment> items() {
        return context().session().editing().incident().getAttachments();
    }

    @Override
    String[] cells(Attachment item) {
        String hash = text(item.getSha256());
        return new String[] {
            text(item.getName()),
            NLS.bind(Messages.Attachments_bytes, String.format("%,d", size(item))),
            hash.substring(0, Math.min(DIGITS, hash.length())),
            time(item.getAdded()),
            text(item.getBy())
        };
    }

    @Override
    String detail(Attachment item) {
        var lines = new ArrayList<>(List.of(text(item.getName()), "SHA-256 " + text(item.getSha256())));
        if (item.getWithdrawn() != null) {
            lines.add(NLS.bind(Messages.Attachments_withdrawn, item.getWithdrawn()));
        }
        return String.join("\n", lines);
    }

    @Override
    boolean withdrawn(Attachment item) {
        return item.getWithdrawn() != null;
    }

    @Override
    void addButtons() {
        button("add", Messages.Attachments_add, this::choose);
        Frozen.spare(itemButton("open", Messages.Attachments_open, this::open));
        Frozen.spare(itemButton("save", Messages.Attachments_save, this::save));
        itemButton(
                "withdraw",
                Messages.Attachments_withdraw,
                item -> withdraw(item, IncidentPackage.Literals.ATTACHMENT__WITHDRAWN, Messages.Attachments_title));
        cancel = Frozen.spare(button("cancel", Messages.Cancel, () -> cancelled.set(true)));
        started(0);
        var drop = new DropTarget(root(), DND.DROP_COPY | DND.DROP_DEFAULT);
        drop.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(@Nullable DropTargetEvent event) {
                if (event != null && event.detail == DND.DROP_DEFAULT) {
                    event.detail = DND.DROP_COPY;
                }
            }

            @Override
            public void drop(@Nullable DropTargetEvent event) {
                if (event != null && event.data instanceof String[] names) {
                    add(Arrays.stream(names).map(Path::of).toList());
                }
            }
        });
    }

    private void choose() {
        List<Path> chosen = files().files(root().getShell(), Messages.Attachments_add, List.of());
        if (!chosen.isEmpty()) {
            add(chosen);
        }
    }

    /** Keeps files in a Job, then lists them. */
    void add(List<Path> files) {
        work(store -> {
            for (Path file : files) {
                long bytes = Files.isRegularFile(file) ? Files.size(file) : 0;
                Result<AttachmentStore.Content> kept = store.attachments().keep(file, progress(file, 2 * bytes));
                if (!kept.done()) {
                    return kept.findings().get(0).message();
                }
                var attachment = Attachments.of(
                        file,
                        kept.get(),
                        context().session().editing().author(),
                        Clock.systemUTC().instant());
                UiThread.async(root(), () -> list(attachment));
            }
            return "";
        });
    }

    private void list(Attachment made) {
        Map<EAttribute, Object> values = new LinkedHashMap<>();
        for (EAttribute attribute : made.eClass().getEAllAttributes()) {
            if (!attribute.isID() && made.eIsSet(attribute)) {
                values.put(attribute, made.eGet(attribute));
            }
        }
        edits().add(
                        context().session().editing().incident(),
                        IncidentPackage.Literals.INCIDENT__ATTACHMENTS,
                        Messages.Attachments_title,
                        values);
    }

    private FileChoice files() {
        return context().site().getService(FileChoice.class);
    }

    private void save(Attachment item) {
        String name = Attachments.safeName(text(item.getName()));
        files().save(root().getShell(), Messages.Attachments_save, name, List.of())
                .ifPresent(to -> work(
                        store -> written(store, item, to).orElseGet(() -> NLS.bind(Messages.Attachments_saved, to))));
    }

    /** A file from an incident may be what caused it: not opened without being asked. */
    private void open(Attachment item) {
        var question = new ConfirmWindow.Question(
                "attachments.question",
                Messages.Attachments_open.replace("…", ""),
                NLS.bind(Messages.Attachments_open_text, text(item.getName())),
                List.of(),
                Messages.Attachments_open.replace("…", ""));
        ConfirmWindow.open(root().getShell(), question, () -> launch(item), () -> {});
    }

    private void launch(Attachment item) {
        work(store -> {
            // its owner's alone, and gone with the program
            Path folder = Files.createTempDirectory("tongbao-");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve(Attachments.safeName(text(item.getName())));
            file.toFile().deleteOnExit();
            Optional<String> refused = written(store, item, file);
            if (refused.isEmpty()) {
                UiThread.async(root(), () -> Program.launch(file.toString()));
            }
            return refused.orElse("");
        });
    }

    private Optional<String> written(IncidentStore store, Attachment item, Path to) {
        Result<Path> written = store.attachments().write(text(item.getSha256()), to, progress(to, size(item)));
        return written.done()
                ? Optional.empty()
                : Optional.of(written.findings().get(0).message());
    }

    /** Work on the store that says in the end how it went. */
    @FunctionalInterface
    private interface Work {
        String run(IncidentStore store) throws IOException;
    }

    private void work(Work work) {
        var access = context().site().getService(StoreAccess.class);
        cancelled.set(false);
        access.store().ifPresent(store -> {
            started(1);
            access.run(Messages.Attachments_working, () -> {
                try {
                    String told = told(work, store);
                    UiThread.async(root(), () -> say(told));
                } finally {
                    UiThread.async(root(), () -> started(-1));
                }
            });
        });
    }

    private static String told(Work work, IncidentStore store) {
        try {
            return work.run(store);
        } catch (IOException e) {
            return NLS.bind(Messages.Attachments_trouble, e.getMessage());
        }
    }

    /** More or fewer are running; only then there is something to cancel. */
    private void started(int more) {
        running += more;
        Objects.requireNonNull(cancel).setEnabled(running > 0);
    }

    private LongPredicate progress(Path file, long all) {
        return done -> {
            long percent = all == 0 ? PERCENT : Math.min(PERCENT, done * PERCENT / all);
            UiThread.async(
                    root(),
                    () -> say(NLS.bind(Messages.Attachments_progress, file.getFileName(), Long.toString(percent))));
            return !cancelled.get();
        };
    }

    private static long size(Attachment item) {
        return item.getSize() == null ? 0 : item.getSize();
    }
}
