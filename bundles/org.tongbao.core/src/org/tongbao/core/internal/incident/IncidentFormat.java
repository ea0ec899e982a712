package org.tongbao.core.internal.incident;

import java.util.List;
import java.util.Set;

/** Names of the exchange format. */
final class IncidentFormat {

    /** The format and its version. */
    static final String NAME = "tongbao-incident/1";

    /** Lists of the format that this version keeps without looking into them; always written. */
    static final List<String> LISTS = List.of("evidence", "improvements", "links", "signatures", "attachments");

    /** Members this version reads. */
    static final Set<String> MEMBERS = Set.of(
            "format",
            "id",
            "number",
            "title",
            "category",
            "organization",
            "pack",
            "drill",
            "impacts",
            "events",
            "answers",
            "tags");

    /** Dimensions written first, in the order of the official form; others follow by name. */
    static final List<String> DIMENSIONS = List.of("confidentiality", "integrity", "availability");

    private IncidentFormat() {
        super();
    }
}
