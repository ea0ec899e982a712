package org.tongbao.search.internal;

import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tongbao.core.search.IncidentSearch;
import org.tongbao.core.search.IncidentSearches;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.UserData;

/** Searches by indexes that lie beside the user's data. Any thread. */
@Component(service = IncidentSearches.class)
public final class IndexedSearches implements IncidentSearches {

    private final Path folder;

    /** In the folder of the current user. */
    @Activate
    public IndexedSearches() {
        this(UserData.current().search());
    }

    /** In another folder, made when missing. */
    public IndexedSearches(Path folder) {
        this.folder = folder;
    }

    @Override
    public IncidentSearch open(IncidentStore store) {
        return new StoreSearch(store, folder);
    }
}
