package org.tongbao.core.store;

import java.util.List;
import org.tongbao.model.finding.Result;

/**
 * The register of a store with many incidents: who shows it holds the keys of all lines and reads those lines that are seen. No
 * document is read. Blocking: never call on the UI thread.
 */
public interface IncidentRegister {

    /** The keys of all lines that are wanted, in their order. */
    Result<List<RegisterKey>> keys(RegisterQuery query);

    /** The lines of these incidents in this order; those that are not there are left out. */
    Result<List<IncidentSummary>> lines(List<String> ids);

    /** How many incidents there are, as counted with each save; those of which there are none are left out. */
    Result<List<IncidentCount>> counts();

    /**
     * Counts anew what is counted with each save.
     *
     * @return false when that was right
     */
    Result<Boolean> recount();
}
