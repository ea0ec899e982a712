package org.tongbao.core.organization;

import java.util.List;
import org.tongbao.engine.Timeline;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.rules.RulePack;

/** What one does with organizations before and after the store: read, write, assess. OSGi service, any thread. */
public interface OrganizationService {

    /** The pack the organization's duties follow: its own setting or, when unset, the one in force now. */
    Result<RulePack> packOf(Organization organization);

    /** The organization's facts in order, under its pack. */
    Result<Timeline> timeline(Organization organization);

    /** Findings that forbid saving, e.g. an event in the future of its recording; empty when it may be saved. */
    List<Finding> refusals(Organization organization);
}
