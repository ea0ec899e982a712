package org.tongbao.core.internal.registry;

import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.rules.PackFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.rules.RulePack;

/** Puts packs on their bases, in whatever order they come, and checks them. For one use. */
final class PackLoader {

    private final Map<String, PackDraft> drafts = new LinkedHashMap<>();
    private final Map<String, Optional<LoadedPack>> loaded = new LinkedHashMap<>();
    private final List<String> loading = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Of two packs with one id the first counts. */
    PackLoader(List<PackDraft> all) {
        for (PackDraft draft : all) {
            @Nullable PackDraft first = drafts.putIfAbsent(draft.id(), draft);
            if (first != null) {
                findings.add(Finding.error(
                        PackFinding.ID_TAKEN,
                        draft.id(),
                        draft.id(),
                        first.origin().contributor()));
            }
        }
    }

    /** The usable packs with findings about all of them. Always has a value. */
    Result<List<LoadedPack>> load() {
        List<LoadedPack> usable =
                drafts.keySet().stream().flatMap(id -> load(id).stream()).toList();
        return Result.of(usable, findings);
    }

    private Optional<LoadedPack> load(String id) {
        @Nullable Optional<LoadedPack> known = loaded.get(id);
        if (known != null) {
            return known;
        }
        @Nullable PackDraft draft = drafts.get(id);
        if (draft == null) {
            return Optional.empty();
        }
        if (loading.contains(id)) {
            String cycle = String.join(" → ", loading) + " → " + id;
            findings.add(Finding.error(PackFinding.BASE_CYCLE, id, cycle));
            return Optional.empty();
        }
        loading.add(id);
        Optional<LoadedPack> result = whole(Objects.requireNonNull(draft));
        loading.remove(id);
        loaded.put(id, result);
        return result;
    }

    private Optional<LoadedPack> whole(PackDraft draft) {
        Result<RulePack> whole =
                PackSource.onItsBase(draft.pack(), base -> load(base).map(LoadedPack::pack));
        if (whole.done()) {
            // What the program brings has passed its vectors when it was built; they would only slow the start.
            PackCheck check = new PackCheck(draft.content(), draft.name());
            whole = draft.origin().installed() ? check.check(whole.get()) : check.checkWithoutVectors(whole.get());
        }
        findings.addAll(whole.findings());
        if (!whole.done()) {
            return Optional.empty();
        }
        Optional<URL> form = form(draft);
        if (form.isEmpty()) {
            findings.add(Finding.error(PackFinding.FORM_UNKNOWN, draft.id(), draft.id()));
        }
        RulePack pack = whole.get();
        return form.map(url -> new LoadedPack(pack, pack, url, draft));
    }

    private Optional<URL> form(PackDraft draft) {
        if (draft.form().isPresent()) {
            return draft.form();
        }
        String other =
                Objects.requireNonNullElse(draft.pack().getForm(), draft.pack().getBase());
        return other == null || other.equals(draft.id())
                ? Optional.empty()
                : load(other).map(LoadedPack::form);
    }
}
