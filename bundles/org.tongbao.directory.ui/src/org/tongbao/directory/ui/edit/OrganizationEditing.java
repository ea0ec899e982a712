package org.tongbao.directory.ui.edit;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.organization.PhoneHours;
import org.tongbao.core.organization.Phones;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.organization.Assignment;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.model.organization.Person;
import org.tongbao.model.organization.Phone;
import org.tongbao.model.organization.Vendor;
import org.tongbao.ui.edit.Editing;

/**
 * One organization being edited: what it is, its people and firms. Who does what is changed by {@link #team()}; its events
 * are recorded elsewhere and never changed here. UI thread only.
 */
public final class OrganizationEditing extends Editing<Organization> {

    private final TeamEdits team;

    /**
     * Starts editing.
     *
     * @param organization becomes owned by this object; nobody else may change it
     * @param clock for when a function is taken over
     */
    public OrganizationEditing(Organization organization, Clock clock) {
        super(organization);
        team = new TeamEdits(this, clock);
    }

    /** The organization as it is now; to be read only. */
    public Organization organization() {
        return document();
    }

    /** Reads and changes who does what. */
    public TeamEdits team() {
        return team;
    }

    /** A text of the organization, a person or a firm; empty when unset. */
    public static String text(EObject owner, EAttribute attribute) {
        return owner.eGet(attribute) instanceof String text ? text : "";
    }

    /**
     * Sets a text; a blank one unsets it.
     *
     * @param subject what the user calls it
     */
    public void set(EObject owner, EAttribute attribute, String subject, String text) {
        String value = text.strip();
        if (!value.equals(text(owner, attribute))) {
            change(
                    NLS.bind(value.isEmpty() ? Messages.Edit_clear : Messages.Edit_change, subject),
                    () -> owner.eSet(attribute, value.isEmpty() ? null : value));
        }
    }

    /** Adds a person. */
    public Person addPerson(String name) {
        Person person = OrganizationFactory.eINSTANCE.createPerson();
        person.setId(UUID.randomUUID().toString());
        person.setName(name);
        change(
                NLS.bind(Messages.Edit_add, name),
                () -> organization().getPersons().add(person));
        return person;
    }

    /** Whether a person can be taken off the list: who does or did something here stays, so that old rosters show them. */
    public boolean removable(Person person) {
        return organization().getAssignments().stream().noneMatch(each -> holds(person, each));
    }

    /** Takes a person off the list; nothing when {@link #removable} is false. */
    public void removePerson(Person person) {
        if (removable(person)) {
            change(
                    NLS.bind(Messages.Edit_remove, person.getName()),
                    () -> organization().getPersons().remove(person));
        }
    }

    static boolean holds(Person person, Assignment assignment) {
        return Objects.equals(person.getId(), assignment.getPerson());
    }

    /** Adds a telephone number behind the others; it is kept as written, and in its parts where it was understood. */
    public void addPhone(Person person, String raw) {
        change(
                NLS.bind(Messages.Edit_add, Messages.Person_phone),
                () -> person.getPhones().add(Phones.of(raw)));
    }

    /** Writes a number anew; a blank one is taken off the list. */
    public void setPhone(Person person, Phone phone, String raw) {
        if (raw.isBlank()) {
            removePhone(person, phone);
        } else if (!raw.strip().equals(phone.getRaw())) {
            Phone read = Phones.of(raw);
            // of another number nobody has said so; the same in another notation stays what it was
            boolean same = Phones.text(read).equals(Phones.text(phone)) && read.getHours() == null;
            change(NLS.bind(Messages.Edit_change, Messages.Person_phone), () -> {
                phone.setRaw(read.getRaw());
                phone.setArea(read.getArea());
                phone.setNumber(read.getNumber());
                phone.setExtension(read.getExtension());
                phone.setHours(same ? phone.getHours() : read.getHours());
            });
        }
    }

    /** Records whether a number is answered at any hour; empty when that is not known. */
    public void setHours(Phone phone, Optional<PhoneHours> hours) {
        if (!hours.equals(PhoneHours.of(phone))) {
            @Nullable String id = hours.isPresent() ? hours.get().id() : null;
            change(NLS.bind(Messages.Edit_hours, Phones.text(phone)), () -> phone.setHours(id));
        }
    }

    /** Takes a number off the list. */
    public void removePhone(Person person, Phone phone) {
        change(
                NLS.bind(Messages.Edit_clear, Messages.Person_phone),
                () -> person.getPhones().remove(phone));
    }

    /** Adds a firm. */
    public Vendor addVendor(String name) {
        Vendor vendor = OrganizationFactory.eINSTANCE.createVendor();
        vendor.setId(UUID.randomUUID().toString());
        vendor.setName(name);
        change(
                NLS.bind(Messages.Edit_add, name),
                () -> organization().getVendors().add(vendor));
        return vendor;
    }

    /** Takes a firm off the list; its people stay, as staff of nobody named. */
    public void removeVendor(Vendor vendor) {
        change(NLS.bind(Messages.Edit_remove, vendor.getName()), () -> {
            organization().getVendors().remove(vendor);
            organization().getPersons().stream()
                    .filter(person -> Objects.equals(vendor.getId(), person.getVendor()))
                    .forEach(person -> person.setVendor(null));
        });
    }

    /** How far the changes have come, for {@link #saved}. */
    public long mark() {
        return position();
    }

    /** The store has saved the state of a mark; what was done since is still to be saved. */
    public void saved(long mark) {
        savedAt(mark);
    }
}
