package org.tongbao.workbench.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.model.incident.EvidenceItem;
import org.tongbao.model.incident.IncidentPackage;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.widgets.FileChoice;
import org.tongbao.workbench.internal.event.RecordWindow.Request;
import org.tongbao.workbench.internal.item.FileHash;
import org.tongbao.workbench.internal.item.ItemForm;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/** 佐證: what was preserved, by whom, where it is, its hash, and who handed it to whom (K:587-660). UI thread. */
final class EvidencePage extends ItemPage<EvidenceItem> {

    private static final List<EAttribute> FILE = List.of(
            IncidentPackage.Literals.EVIDENCE_ITEM__FILE_NAME,
            IncidentPackage.Literals.EVIDENCE_ITEM__FILE_PATH,
            IncidentPackage.Literals.EVIDENCE_ITEM__FILE_SIZE,
            IncidentPackage.Literals.EVIDENCE_ITEM__SHA256);

    EvidencePage(PageContext context) {
        super(context, "evidence");
    }

    @Override
    public String title() {
        return Messages.Page_evidence;
    }

    @Override
    public Icon icon() {
        return Icon.EVIDENCE;
    }

    @Override
    String hint() {
        return Messages.Evidence_hint;
    }

    @Override
    List<Column> columns() {
        return List.of(
                new Column(Messages.Evidence_label, 200),
                new Column(Messages.History_at, 170),
                new Column(Messages.Evidence_collector, 120),
                new Column(Messages.Evidence_source, 150),
                new Column(Messages.Evidence_hash, 130),
                new Column(Messages.Evidence_storage, 160));
    }

    @Override
    List<EvidenceItem> items() {
        return context().session().editing().incident().getEvidence();
    }

    @Override
    String[] cells(EvidenceItem item) {
        String hash = text(item.getSha256());
        return new String[] {
            text(item.getLabel()),
            time(item.getAt()),
            text(item.getCollector()),
            text(item.getSource()),
            hash.isEmpty() ? Messages.Evidence_no_hash : hash.substring(0, Math.min(12, hash.length())) + "…",
            text(item.getStorage())
        };
    }

    @Override
    String detail(EvidenceItem item) {
        return ItemWords.detail(item);
    }

    @Override
    boolean withdrawn(EvidenceItem item) {
        return item.getWithdrawn() != null;
    }

    @Override
    void addButtons() {
        button("add", Messages.Evidence_add, () -> form(Optional.empty()));
        itemButton("edit", Messages.Item_edit, item -> form(Optional.of(item)));
        itemButton("hash", Messages.Evidence_take_hash, item -> choose(item, false));
        itemButton("check", Messages.Evidence_check_hash, item -> choose(item, true));
        itemButton("transfer", Messages.Evidence_transfer, this::transfer);
        itemButton(
                "withdraw",
                Messages.Item_withdraw,
                item -> withdraw(item, IncidentPackage.Literals.EVIDENCE_ITEM__WITHDRAWN, Messages.Evidence_title));
    }

    private void form(Optional<EvidenceItem> item) {
        var form = ItemForm.evidence();
        var editing = context().session().editing();
        var asks = item.isPresent() ? form.asks(item) : form.asks(Map.of("collector", editing.author()));
        ask(new Request(
                Messages.Evidence_title,
                Messages.Evidence_text,
                item.map(EvidenceItem::getAt),
                asks,
                (at, values) -> item.ifPresentOrElse(
                        known ->
                                edits().set(known, Messages.Evidence_title, form.attributes(), form.values(at, values)),
                        () -> edits().add(
                                        editing.incident(),
                                        IncidentPackage.Literals.INCIDENT__EVIDENCE,
                                        Messages.Evidence_title,
                                        form.values(at, values)))));
    }

    private void transfer(EvidenceItem item) {
        var form = ItemForm.transfer();
        String holder = item.getTransfers().isEmpty()
                ? text(item.getCollector())
                : text(item.getTransfers().getLast().getTo());
        ask(new Request(
                Messages.Transfer_title,
                Messages.Transfer_text,
                Optional.empty(),
                form.asks(Map.of("from", holder)),
                (at, values) -> edits().add(
                                item,
                                IncidentPackage.Literals.EVIDENCE_ITEM__TRANSFERS,
                                Messages.Transfer_title,
                                form.values(at, values))));
    }

    private void choose(EvidenceItem item, boolean check) {
        String title = check ? Messages.Evidence_check_hash : Messages.Evidence_take_hash;
        context()
                .site()
                .getService(FileChoice.class)
                .file(root().getShell(), title)
                .ifPresent(file -> hash(item, file, check));
    }

    /** Hashes a file in a Job; its content stays where it is. */
    void hash(EvidenceItem item, Path file, boolean check) {
        Composite place = root();
        say(NLS.bind(Messages.Evidence_hashing, file.getFileName()));
        context().site().getService(StoreAccess.class).run(Messages.Evidence_take_hash, () -> {
            try {
                FileHash hash = FileHash.of(file);
                UiThread.async(place, () -> hashed(item, hash, check));
            } catch (IOException e) {
                UiThread.async(place, () -> say(NLS.bind(Messages.Evidence_unreadable, file, e.getMessage())));
            }
        });
    }

    private void hashed(EvidenceItem item, FileHash hash, boolean check) {
        if (check) {
            boolean same = hash.sha256().equals(item.getSha256());
            say(NLS.bind(same ? Messages.Evidence_same : Messages.Evidence_differs, hash.name(), hash.sha256()));
            return;
        }
        Map<EAttribute, Object> values = new LinkedHashMap<>();
        values.put(FILE.get(0), hash.name());
        values.put(FILE.get(1), hash.path());
        values.put(FILE.get(2), hash.size());
        values.put(FILE.get(3), hash.sha256());
        edits().set(item, Messages.Evidence_title, FILE, values);
        say("");
    }
}
