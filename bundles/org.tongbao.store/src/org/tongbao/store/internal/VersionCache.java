package org.tongbao.store.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** Remembers the versions saved or opened last, so that the next save need not read them again. Any thread. */
final class VersionCache {

    /** Incidents somebody works on in one day; some 40 KB each. */
    private static final int MOST = 200;

    private static final float USUAL_LOAD = 0.75f;

    private final Map<String, Version> versions = new LinkedHashMap<>(MOST, USUAL_LOAD, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Version> eldest) {
            return size() > MOST;
        }
    };

    /** The version, when it is this revision that is remembered. */
    synchronized Optional<Version> get(String id, long revision) {
        return Optional.ofNullable(versions.get(id)).filter(version -> version.revision() == revision);
    }

    /** Remembers a version that is committed, unless a later one is known by now. */
    synchronized void put(String id, Version version) {
        versions.merge(id, version, (known, news) -> known.revision() > news.revision() ? known : news);
    }
}
