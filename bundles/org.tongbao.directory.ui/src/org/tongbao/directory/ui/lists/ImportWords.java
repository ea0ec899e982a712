package org.tongbao.directory.ui.lists;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.directory.ImportPlan;
import org.tongbao.core.directory.ImportPlan.Section;
import org.tongbao.core.directory.ListKind;
import org.tongbao.core.directory.Proposal.Difference;
import org.tongbao.core.directory.Proposal.Item;
import org.tongbao.core.directory.Proposal.State;
import org.tongbao.core.table.TextFile;
import org.tongbao.directory.ui.lists.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;

/** What people read of lists that are brought in. Any thread. */
final class ImportWords {

    private ImportWords() {}

    static String state(State state) {
        return switch (state) {
            case NEW -> Messages.State_new;
            case CHANGED -> Messages.State_changed;
            case SAME -> Messages.State_same;
            case MISSING -> Messages.State_missing;
            case DUPLICATE -> Messages.State_duplicate;
            case FAULTY -> Messages.State_faulty;
        };
    }

    static String kind(ListKind kind) {
        return switch (kind) {
            case ORGANIZATIONS -> Messages.Kind_organizations;
            case CONTACTS -> Messages.Kind_contacts;
            case TEAM -> Messages.Kind_team;
        };
    }

    /** What each file was taken for, a line each, with what is to be known of it as a whole. */
    static String sections(ImportPlan plan) {
        return plan.sections().stream().flatMap(ImportWords::section).collect(Collectors.joining("\n"));
    }

    private static Stream<String> section(Section section) {
        String encoding = section.encoding()
                .map(ImportWords::encoding)
                .map(words -> NLS.bind(Messages.In_brackets, words))
                .orElse("");
        String head = section.kind()
                .map(kind -> NLS.bind(
                        Messages.Import_section,
                        new Object[] {section.file(), kind(kind), encoding, Long.toString(rows(section))}))
                .orElse(NLS.bind(Messages.Import_section_none, section.file()));
        // what stands in the way has a row of its own
        return Stream.concat(
                Stream.of(head),
                section.findings().stream()
                        .filter(finding -> finding.severity() != Severity.ERROR)
                        .map(Finding::message));
    }

    private static long rows(Section section) {
        return section.items().stream()
                .filter(item -> item.state() != State.MISSING)
                .count();
    }

    private static String encoding(TextFile.Encoding encoding) {
        return switch (encoding) {
            case UTF_8 -> Messages.Encoding_utf8;
            case UTF_8_MARKED -> Messages.Encoding_utf8_marked;
            case BIG5 -> Messages.Encoding_big5;
        };
    }

    /** What is wrong and what changes, in one line. */
    static String content(Item item) {
        // file and line have columns of their own
        String wrong = item.findings().stream().map(Finding::words).collect(Collectors.joining(" "));
        String changes = item.differences().stream()
                .map(ImportWords::difference)
                .collect(Collectors.joining(Messages.List_separator));
        return (wrong + " " + changes).strip();
    }

    private static String difference(Difference difference) {
        String field = field(difference.field());
        return difference.before().isEmpty()
                ? NLS.bind(Messages.Import_given, field, difference.after())
                : NLS.bind(Messages.Import_change, new Object[] {
                    field,
                    difference.before(),
                    difference.after().isEmpty() ? Messages.Import_unset : difference.after()
                });
    }

    private static String field(String field) {
        return switch (field) {
            case "responsibility" -> Messages.Field_responsibility;
            case "superior" -> Messages.Field_superior;
            case "reviewer" -> Messages.Field_reviewer;
            case "name" -> Messages.Field_name;
            case "title" -> Messages.Field_title;
            case "phone" -> Messages.Field_phone;
            case "mobile" -> Messages.Field_mobile;
            case "hours" -> Messages.Field_hours;
            case "email" -> Messages.Field_email;
            case "function" -> Messages.Field_function;
            case "to" -> Messages.Field_to;
            default -> field;
        };
    }
}
