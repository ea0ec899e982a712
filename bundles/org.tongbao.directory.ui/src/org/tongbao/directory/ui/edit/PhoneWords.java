package org.tongbao.directory.ui.edit;

import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.organization.PhoneHours;
import org.tongbao.core.organization.Phones;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.organization.Person;
import org.tongbao.model.organization.Phone;

/** Telephone numbers in the language of the program. Any thread. */
public final class PhoneWords {

    private PhoneWords() {}

    /** The number in one notation, marked where somebody answers it at any hour. */
    public static String text(Phone phone) {
        String number = Phones.text(phone);
        return isAlways(phone) ? NLS.bind(Messages.Phone_always, number) : number;
    }

    /** The number to try first, and those answered at any hour. */
    public static String foremost(Person person) {
        return person.getPhones().stream()
                .filter(phone -> phone == person.getPhones().getFirst() || isAlways(phone))
                .map(PhoneWords::text)
                .collect(Collectors.joining(Messages.List_separator));
    }

    private static boolean isAlways(Phone phone) {
        return PhoneHours.of(phone).filter(PhoneHours.ALWAYS::equals).isPresent();
    }

    /** Whether it is answered at any hour; empty is not on record. */
    public static String hours(Optional<PhoneHours> hours) {
        return hours.map(known -> switch (known) {
                    case ALWAYS -> Messages.Hours_always;
                    case LIMITED -> Messages.Hours_limited;
                })
                .orElse(Messages.Hours_unknown);
    }
}
