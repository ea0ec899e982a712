package org.tongbao.core.directory;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.directory.Proposal.Difference;
import org.tongbao.core.organization.PhoneHours;
import org.tongbao.core.organization.Phones;
import org.tongbao.core.table.Table;
import org.tongbao.model.organization.Person;
import org.tongbao.model.organization.Phone;

/**
 * What a row says of somebody's telephones: the number to try first, a mobile one, and whether one is answered at any hour.
 * What it leaves empty stays as it is.
 */
final class ListedPhones {

    private final String written;
    private final Phone first;
    private final String mobile;
    private final String hours;

    ListedPhones(ListKind.Listed list, Table.Row row) {
        written = list.cell(row, ListColumn.PHONE);
        first = Phones.of(written);
        mobile = list.cell(row, ListColumn.MOBILE);
        hours = list.cell(row, ListColumn.HOURS);
    }

    /** The number to try first, in one notation; empty without any. */
    String text() {
        return written.isEmpty() ? "" : Phones.text(first);
    }

    /** All that the row says, to tell two rows apart. */
    String says() {
        return String.join("\n", text(), mobile, hours);
    }

    /** Numbers that are not understood, as they are written. */
    List<String> unclear() {
        return List.of(written, mobile).stream()
                .filter(each -> !each.isEmpty() && Phones.of(each).getNumber() == null)
                .toList();
    }

    /** The answer to whether one is reached at any hour, where it is none; empty otherwise. */
    Optional<String> unclearHours(Person person) {
        boolean answered = PhoneHours.answered(hours).isPresent();
        boolean about = !written.isEmpty() || !person.getPhones().isEmpty();
        boolean clear = hours.isEmpty() || (answered ? about : Phones.of(hours).getNumber() != null);
        return clear ? Optional.empty() : Optional.of(hours);
    }

    /** Writes it into the person, and tells what changes. What is written the same in another notation is no difference. */
    void into(Person person, List<Difference> differences) {
        String before = PhoneHours.cell(person.getPhones());
        replaceFirst(person, differences);
        if (!mobile.isEmpty() && find(person, Phones.of(mobile)) == null) {
            person.getPhones().add(Phones.of(mobile));
            differences.add(new Difference("mobile", "", Phones.text(Phones.of(mobile))));
        }
        PhoneHours.said(written).ifPresent(said -> first(person, said));
        if (unclearHours(person).isEmpty() && !hours.isEmpty()) {
            PhoneHours.answered(hours).ifPresentOrElse(answer -> first(person, answer), () -> always(person));
        }
        String after = PhoneHours.cell(person.getPhones());
        if (!after.equals(before)) {
            differences.add(new Difference("hours", before, after));
        }
    }

    private void replaceFirst(Person person, List<Difference> differences) {
        String before = People.phone(person);
        if (!written.isEmpty() && !text().equals(before)) {
            differences.add(new Difference("phone", before, text()));
            if (!person.getPhones().isEmpty()) {
                person.getPhones().removeFirst();
            }
            person.getPhones().addFirst(first);
        }
    }

    private static void first(Person person, PhoneHours answer) {
        person.getPhones().getFirst().setHours(answer.id());
    }

    /** The column names a number of its own, which is answered at any hour. */
    private void always(Person person) {
        Phone named = Phones.of(hours);
        @Nullable Phone known = find(person, named);
        if (known == null) {
            person.getPhones().add(named);
        }
        (known == null ? named : known).setHours(PhoneHours.ALWAYS.id());
    }

    private static @Nullable Phone find(Person person, Phone number) {
        return person.getPhones().stream()
                .filter(each -> Phones.text(each).equals(Phones.text(number)))
                .findFirst()
                .orElse(null);
    }
}
