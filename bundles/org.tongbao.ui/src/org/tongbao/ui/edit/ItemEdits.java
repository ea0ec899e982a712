package org.tongbao.ui.edit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.tongbao.ui.internal.nls.Messages;

/**
 * Changes the lists of evidence and improvements. Each change is one command; the history keeps what was there before, so
 * nothing is ever taken out of a list. {@code subject} is what the user calls it.
 */
public final class ItemEdits {

    private final IncidentEditing editing;

    /** Changes of the incident edited by {@code editing}. */
    public ItemEdits(IncidentEditing editing) {
        this.editing = editing;
    }

    /**
     * Adds an entry with a new id to a list of the incident or of one of its entries.
     *
     * @param owner incident or entry that has the list
     * @param values what is set, by attribute
     */
    public void add(EObject owner, EReference list, String subject, Map<EAttribute, Object> values) {
        EObject item = EcoreUtil.create(list.getEReferenceType());
        EcoreUtil.setID(item, UUID.randomUUID().toString());
        values.forEach(item::eSet);
        editing.change(
                NLS.bind(Messages.Edit_addEvent, subject),
                () -> entries(owner, list).add(item));
    }

    /** Sets attributes of an entry; those that are empty are unset. */
    public void set(EObject item, String subject, List<EAttribute> attributes, Map<EAttribute, Object> values) {
        editing.change(NLS.bind(Messages.Edit_change, subject), () -> {
            for (EAttribute attribute : attributes) {
                Object value = values.get(attribute);
                if (value == null) {
                    item.eUnset(attribute);
                } else {
                    item.eSet(attribute, value);
                }
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> entries(EObject owner, EReference list) {
        return (List<EObject>) owner.eGet(list);
    }
}
