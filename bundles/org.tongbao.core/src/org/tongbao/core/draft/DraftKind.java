package org.tongbao.core.draft;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentPackage;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationPackage;

/**
 * What drafts are of; each kind has its own files in the journal.
 *
 * @param <T> incident or organization
 */
public final class DraftKind<T extends EObject> {

    /** Incidents. */
    public static final DraftKind<Incident> INCIDENT =
            new DraftKind<>(".draft", IncidentPackage.eINSTANCE, Incident.class);

    /** Organizations with their people. */
    public static final DraftKind<Organization> ORGANIZATION =
            new DraftKind<>(".organization", OrganizationPackage.eINSTANCE, Organization.class);

    static final List<DraftKind<?>> ALL = List.of(INCIDENT, ORGANIZATION);

    private final String suffix;
    private final EPackage metamodel;
    private final Class<T> type;

    private DraftKind(String suffix, EPackage metamodel, Class<T> type) {
        this.suffix = suffix;
        this.metamodel = metamodel;
        this.type = type;
    }

    /** How names of its files end. */
    String suffix() {
        return suffix;
    }

    /** The metamodel it is written in. */
    public EPackage metamodel() {
        return metamodel;
    }

    /** Class of the documents. */
    public Class<T> type() {
        return type;
    }

    /** Id of a document. */
    public String id(T document) {
        return String.valueOf(EcoreUtil.getID(document));
    }
}
