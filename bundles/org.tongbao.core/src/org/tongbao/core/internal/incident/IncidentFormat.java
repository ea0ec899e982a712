package org.tongbao.core.internal.incident;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.tongbao.model.incident.IncidentPackage;

/** Names of the exchange format. */
final class IncidentFormat {

    /** The format and its version. */
    static final String NAME = "tongbao-incident/1";

    /** Lists whose entries have a class of their own. */
    static final List<EReference> ITEMS = List.of(
            IncidentPackage.Literals.INCIDENT__EVIDENCE,
            IncidentPackage.Literals.INCIDENT__IMPROVEMENTS,
            IncidentPackage.Literals.INCIDENT__ATTACHMENTS);

    /** Lists that are always written; those that are no {@link #ITEMS} are kept without looking into them. */
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

    /** The list of entries with a class of their own that has this name; empty when it is none of them. */
    static Optional<EReference> items(String name) {
        return ITEMS.stream().filter(list -> list.getName().equals(name)).findFirst();
    }
}
