package org.tongbao.core.draft;

import java.time.Instant;
import org.eclipse.emf.ecore.EObject;

/**
 * Work that was not saved to the store.
 *
 * @param document as it was when last written to the journal, detached
 * @param revision of the stored document the work is based on; 0 when it was never saved
 * @param written when it was written to the journal
 * @param <T> incident or organization
 */
public record Draft<T extends EObject>(T document, long revision, Instant written) {}
