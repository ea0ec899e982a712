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

    /**
     * Reads an organization of format {@link OrganizationFormat#NAME}: refuses times after their recording, persons and
     * vendors that are named and not there. A file without an id gets one that follows from the name.
     *
     * @param json UTF-8 text
     * @param source name of the file for messages
     */
    Result<Organization> read(byte[] json, String source);

    /** The organization in format {@link OrganizationFormat#NAME}, UTF-8, facts only. */
    byte[] write(Organization organization);

    /**
     * What is on record of an organization with what a file says of it now: head, people and functions are those of the
     * file, events of either are there, since events are never removed.
     *
     * @param stored not changed
     * @param file not changed
     */
    Organization merge(Organization stored, Organization file);

    /** Findings that forbid saving, e.g. an event in the future of its recording; empty when it may be saved. */
    List<Finding> refusals(Organization organization);
}
