package org.tongbao.core.directory;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.organization.Withdrawal;
import org.tongbao.core.store.OrganizationSave;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;

/** The directory as it would be: copies of what is on record, changed row by row. */
final class DirectoryDraft {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, StoredOrganization> withdrawn = new HashMap<>();
    private final Instant now;
    private final String source;

    /**
     * Of what is on record.
     *
     * @param known also those withdrawn, which are as if they were not there until they are added again
     * @param now when that would be
     * @param source what adds them
     */
    DirectoryDraft(Collection<StoredOrganization> known, Instant now, String source) {
        this.now = now;
        this.source = source;
        for (StoredOrganization each : known) {
            String key = key(each.organization().getName());
            if (Withdrawal.of(each.organization())) {
                withdrawn.put(key, each);
            } else {
                entries.put(key, new Entry(each.organization(), each.revision()));
            }
        }
    }

    /** The same organization, however wide its letters and whichever of the two 臺 somebody wrote. */
    static String key(@Nullable String name) {
        return Normalizer.normalize(String.valueOf(name), Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .replace('台', '臺');
    }

    Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(key(name)));
    }

    Entry add(String name) {
        @Nullable StoredOrganization once = withdrawn.get(key(name));
        if (once != null) {
            return reinstated(once);
        }
        Organization organization = OrganizationFactory.eINSTANCE.createOrganization();
        organization.setId(UUID.randomUUID().toString());
        organization.setName(name);
        var entry = new Entry(organization, 0);
        entry.changed = true;
        entries.put(key(name), entry);
        return entry;
    }

    private Entry reinstated(StoredOrganization once) {
        var entry = new Entry(once.organization(), once.revision());
        entry.organization().getEvents().add(Withdrawal.event(Withdrawal.REINSTATED, now, source));
        entry.changed = true;
        entries.put(key(once.organization().getName()), entry);
        return entry;
    }

    Collection<Entry> all() {
        return entries.values();
    }

    List<OrganizationSave> saves() {
        return entries.values().stream()
                .filter(entry -> entry.changed)
                .map(entry -> new OrganizationSave(entry.organization(), entry.revision))
                .toList();
    }

    /** One organization, copied when it is first looked into. */
    static final class Entry {

        private final Organization original;
        private final long revision;
        private @Nullable Organization copy;
        private @Nullable People people;
        private boolean changed;

        Entry(Organization original, long revision) {
            this.original = original;
            this.revision = revision;
        }

        boolean isNew() {
            return revision == 0;
        }

        /** Not to be changed. */
        Organization look() {
            Organization now = copy;
            return now == null ? original : now;
        }

        void change() {
            changed = true;
        }

        Organization organization() {
            Organization now = copy;
            if (now == null) {
                now = isNew() ? original : EcoreUtil.copy(original);
                copy = now;
            }
            return now;
        }

        People people() {
            People now = people;
            if (now == null) {
                now = new People(organization());
                people = now;
            }
            return now;
        }
    }
}
