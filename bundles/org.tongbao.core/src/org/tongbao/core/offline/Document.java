package org.tongbao.core.offline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.Remark;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentPackage;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationPackage;

/**
 * An incident or an organization as a store holds it.
 *
 * @param root detached
 */
record Document<T extends EObject>(T root, long revision, Instant saved) {

    /** What is stored alike, each in its own part of a store. */
    interface Kind<T extends EObject> {

        Class<T> type();

        EPackage metamodel();

        Result<Optional<Document<T>>> load(IncidentStore store, String key);

        Result<Document<T>> save(IncidentStore store, T root, long expected, String author, List<Remark> remarks);
    }

    static final Kind<Incident> INCIDENTS = new Kind<>() {

        @Override
        public Class<Incident> type() {
            return Incident.class;
        }

        @Override
        public EPackage metamodel() {
            return IncidentPackage.eINSTANCE;
        }

        @Override
        public Result<Optional<Document<Incident>>> load(IncidentStore store, String key) {
            return store.load(key).map(found -> found.map(Document::of));
        }

        @Override
        public Result<Document<Incident>> save(
                IncidentStore store, Incident root, long expected, String author, List<Remark> remarks) {
            return store.save(root, expected, author, remarks).map(Document::of);
        }
    };

    static final Kind<Organization> ORGANIZATIONS = new Kind<>() {

        @Override
        public Class<Organization> type() {
            return Organization.class;
        }

        @Override
        public EPackage metamodel() {
            return OrganizationPackage.eINSTANCE;
        }

        @Override
        public Result<Optional<Document<Organization>>> load(IncidentStore store, String key) {
            return store.organizations().load(key).map(found -> found.map(Document::of));
        }

        @Override
        public Result<Document<Organization>> save(
                IncidentStore store, Organization root, long expected, String author, List<Remark> remarks) {
            return store.organizations().save(root, expected, author, remarks).map(Document::of);
        }
    };

    private static Document<Incident> of(StoredIncident stored) {
        return new Document<>(stored.incident(), stored.revision(), stored.saved());
    }

    private static Document<Organization> of(StoredOrganization stored) {
        return new Document<>(stored.organization(), stored.revision(), stored.saved());
    }

    /** The same under another revision. */
    Document<T> at(long other) {
        return new Document<>(root, other, saved);
    }
}
