package org.tongbao.core.store;

import java.time.Instant;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.model.organization.Organization;

/** Derives the open clocks of an organization when it is saved; OSGi service of core, so that the store knows no law. */
@FunctionalInterface
public interface OrganizationClocks {

    /** The clocks somebody has to act on at an instant, for the deadline board. */
    OpenClocks of(Organization organization, Instant now);
}
