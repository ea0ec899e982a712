package org.tongbao.core.handover;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.core.handover.HandoverReport.Entry;
import org.tongbao.core.handover.HandoverReport.State;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.merge.Choice;
import org.tongbao.core.merge.Conflict;
import org.tongbao.core.merge.Merge;
import org.tongbao.core.store.AttachmentStore;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.Remark;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Attachment;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

/** Takes in one hand-over; for one use. */
final class HandoverReceipt {

    /** Who saves again and again just before us is waited for no longer. */
    private static final int ATTEMPTS = 5;

    private final IncidentService incidents;
    private final HandoverKeys keys;
    private final IncidentStore store;
    private final HandoverKeys.Place place;
    private final Clock clock;

    HandoverReceipt(
            IncidentService incidents, HandoverKeys keys, IncidentStore store, HandoverKeys.Place place, Clock clock) {
        this.clock = clock;
        this.incidents = incidents;
        this.keys = keys;
        this.store = store;
        this.place = place;
    }

    /** One hand-over, taken apart. */
    private record Parcel(Partner from, ParcelFile.Unpacked content, List<Incident> incidents) {

        Manifest manifest() {
            return content.manifest();
        }
    }

    /** One incident with what is here. */
    private record Plan(Entry entry, Manifest.Item item, Optional<StoredIncident> here) {}

    Result<HandoverReport> look(Path file) {
        return keys.read(place, file, (from, in) -> unpack(file, from, in, Optional.empty()))
                .then(this::incidents)
                .then(parcel -> {
                    Result<List<Plan>> plans = plans(parcel);
                    return plans.map(all -> new HandoverReport(
                            parcel.from(),
                            parcel.manifest(),
                            all.stream().map(Plan::entry).toList()));
                });
    }

    Result<HandoverReport> receive(Path file, String author, HandoverDesk.Chooser chooser) {
        return Spool.in(
                place.file(),
                folder -> keys.read(place, file, (from, in) -> unpack(file, from, in, Optional.of(folder)))
                        .then(this::incidents)
                        .then(parcel -> accept(parcel, author, chooser)));
    }

    private Result<Parcel> unpack(Path file, Partner from, InputStream in, Optional<Path> folder) throws IOException {
        try {
            ParcelFile.Unpacked unpacked = ParcelFile.read(in, folder);
            String us = own().map(Card::fingerprint).orElse("");
            if (!unpacked.manifest().to().equals(us)) {
                // somebody whom it was for has encrypted it anew for us
                return Result.refused(Finding.error(HandoverFinding.NOT_FOR_US, file.toString(), file));
            }
            return Result.of(new Parcel(from, unpacked, List.of()));
        } catch (ParcelFile.Malformed e) {
            return Result.refused(
                    e.format().isEmpty()
                            ? Finding.error(
                                    HandoverFinding.CONTENT,
                                    file.toString(),
                                    file,
                                    from.card().name())
                            : Finding.error(HandoverFinding.NEWER, file.toString(), file, e.format()));
        }
    }

    private Optional<Card> own() {
        return keys.own(place).value().flatMap(card -> card);
    }

    private Vouching vouching(Partner from) {
        return new Vouching(store.organizations(), from, own().map(Card::name).orElse(""), clock);
    }

    /** All of them, or none. */
    private Result<Parcel> incidents(Parcel parcel) {
        var all = new ArrayList<Incident>();
        for (Manifest.Item item : parcel.manifest().incidents()) {
            byte[] json = Objects.requireNonNull(parcel.content().incidents().get(item.id()));
            Result<Incident> read = incidents.read(json, item.id());
            if (!read.done()) {
                return Result.refused(read.findings());
            }
            all.add(read.get());
        }
        return Result.of(new Parcel(parcel.from(), parcel.content(), all));
    }

    private Result<List<Plan>> plans(Parcel parcel) {
        var plans = new ArrayList<Plan>();
        for (int i = 0; i < parcel.incidents().size(); i++) {
            Result<Plan> plan = plan(parcel, i);
            if (!plan.done()) {
                return Result.refused(plan.findings());
            }
            plans.add(plan.get());
        }
        return Result.of(plans);
    }

    private Result<Plan> plan(Parcel parcel, int position) {
        Manifest.Item item = parcel.manifest().incidents().get(position);
        Incident incoming = parcel.incidents().get(position);
        Result<Optional<StoredIncident>> here = store.load(item.id());
        if (!here.done()) {
            return Result.refused(here.findings());
        }
        Vouching vouching = vouching(parcel.from());
        if (here.get().isEmpty()) {
            Entry fresh = entry(State.NEW, incoming, Optional.empty(), Optional.empty());
            return Result.of(new Plan(believed(fresh, incoming, vouching, Optional.empty()), item, here.get()));
        }
        Incident stored = here.get().get().incident();
        return store.history(item.id()).map(history -> {
            if (Exchange.taken(history, parcel.manifest().id())) {
                return new Plan(entry(State.TAKEN, incoming, Optional.empty(), Optional.empty()), item, here.get());
            }
            if (Exchange.hash(incidents, stored).equals(item.hash())) {
                return new Plan(entry(State.SAME, incoming, Optional.empty(), Optional.empty()), item, here.get());
            }
            Incident base = base(item, stored, history);
            Merge<Incident> merge = Merge.of(base, incoming, stored);
            State state = merge.clear() ? State.MERGED : State.CONFLICT;
            Entry entry = entry(state, incoming, Optional.of(merge), Optional.of(base));
            Incident merged = merge.clear() ? merge.merged() : incoming;
            return new Plan(believed(entry, merged, vouching, Optional.of(stored)), item, here.get());
        });
    }

    /** The entry with what the partner does not vouch for; refused where that undoes what is here. */
    private static Entry believed(Entry entry, Incident told, Vouching vouching, Optional<Incident> here) {
        return vouching.refusal(told, here)
                .map(refusal -> entry.as(State.REFUSED, List.of(refusal)))
                .orElseGet(() -> entry.as(
                        entry.state(), vouching.warning(told, here).stream().toList()));
    }

    private static Entry entry(
            State state, Incident incoming, Optional<Merge<Incident>> merge, Optional<Incident> base) {
        return new Entry(
                incoming.getId(),
                Objects.toString(incoming.getNumber(), ""),
                Objects.toString(incoming.getTitle(), ""),
                state,
                merge,
                base,
                incoming,
                List.of());
    }

    /** The last state that both sides had; nothing where none can be told, so that whatever differs is asked for. */
    private Incident base(Manifest.Item item, Incident stored, List<HistoryRecord> history) {
        return Exchange.of(history).reversed().stream()
                .filter(each -> item.exchanged().contains(each.hash()))
                .findFirst()
                .flatMap(each -> each.state(incidents, stored, history))
                .orElseGet(() -> {
                    Incident nothing = IncidentFactory.eINSTANCE.createIncident();
                    nothing.setId(item.id());
                    return nothing;
                });
    }

    private Result<HandoverReport> accept(Parcel parcel, String author, HandoverDesk.Chooser chooser) {
        Result<List<Plan>> plans = plans(parcel);
        if (!plans.done()) {
            return Result.refused(plans.findings());
        }
        for (Path content : parcel.content().contents().values()) {
            Result<AttachmentStore.Content> kept = store.attachments().keep(content, AttachmentStore.PATIENT);
            if (!kept.done()) {
                return Result.refused(kept.findings());
            }
        }
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < plans.get().size(); i++) {
            entries.add(accept(parcel, i, plans.get().get(i), author, chooser, ATTEMPTS));
        }
        return Result.of(new HandoverReport(parcel.from(), parcel.manifest(), entries));
    }

    private Entry accept(
            Parcel parcel, int position, Plan plan, String author, HandoverDesk.Chooser chooser, int attempts) {
        Entry entry = plan.entry();
        if (entry.state() == State.TAKEN || entry.state() == State.REFUSED) {
            return entry;
        }
        Map<String, Choice> choices =
                entry.conflicts().isEmpty() ? Map.of() : chooser.choose(entry.id(), entry.conflicts());
        if (!entry.conflicts().stream().map(Conflict::subject).allMatch(choices::containsKey)) {
            return entry;
        }
        Incident fresh = merged(plan, choices);
        Optional<Incident> known = plan.here().map(StoredIncident::incident);
        Vouching vouching = vouching(parcel.from());
        Entry looked = believed(entry, fresh, vouching, known);
        if (looked.state() == State.REFUSED) {
            return looked;
        }
        vouching.correct(fresh, known, author);
        var remarks = new ArrayList<Remark>();
        // in the history of this installation, what was here is its own
        entry.conflicts()
                .forEach(conflict -> remarks.add(conflict.swapped()
                        .remark(Objects.requireNonNull(choices.get(conflict.subject()))
                                .swapped())));
        boolean same = Exchange.hash(incidents, fresh).equals(plan.item().hash());
        String document = new String(incidents.write(entry.incoming()), StandardCharsets.UTF_8);
        remarks.add(Exchange.received(
                parcel.manifest(), plan.item(), parcel.from(), same ? Optional.empty() : Optional.of(document)));
        long revision = plan.here().map(StoredIncident::revision).orElse(0L);
        Result<StoredIncident> saved = store.save(fresh, revision, author, remarks);
        if (saved.done()) {
            State state = entry.state() == State.CONFLICT ? State.MERGED : entry.state();
            return entry.as(
                    state,
                    Stream.concat(looked.findings().stream(), missing(plan, parcel).stream())
                            .toList());
        }
        boolean overtaken = saved.findings().stream()
                .anyMatch(finding -> finding.code().id().equals("conflict"));
        Result<Plan> again = overtaken && attempts > 1 ? plan(parcel, position) : Result.refused(saved.findings());
        return again.done()
                ? accept(parcel, position, again.get(), author, chooser, attempts - 1)
                : entry.as(State.REFUSED, again.findings());
    }

    private static Incident merged(Plan plan, Map<String, Choice> choices) {
        Entry entry = plan.entry();
        if (entry.merge().isEmpty()) {
            return plan.here().map(StoredIncident::incident).orElseGet(() -> EcoreUtil.copy(entry.incoming()));
        }
        return Merge.of(
                        entry.base().orElseThrow(),
                        entry.incoming(),
                        plan.here().orElseThrow().incident(),
                        choices)
                .merged();
    }

    /** Attachments that are new here and whose contents did not come along. */
    private static List<Finding> missing(Plan plan, Parcel parcel) {
        Set<String> known = plan.here().stream()
                .flatMap(stored -> stored.incident().getAttachments().stream())
                .map(Attachment::getSha256)
                .collect(Collectors.toSet());
        known.addAll(parcel.content().contents().keySet());
        return plan.entry().incoming().getAttachments().stream()
                .filter(each -> each.getSha256() != null && !known.contains(each.getSha256()))
                .map(each -> Finding.warning(
                        HandoverFinding.ATTACHMENT_MISSING,
                        plan.entry().id(),
                        plan.entry().number(),
                        Objects.toString(each.getName(), each.getSha256())))
                .toList();
    }
}
