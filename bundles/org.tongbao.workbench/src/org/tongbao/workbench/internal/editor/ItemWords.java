package org.tongbao.workbench.internal.editor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.incident.CustodyTransfer;
import org.tongbao.model.incident.EvidenceItem;
import org.tongbao.model.incident.FollowUp;
import org.tongbao.model.incident.Improvement;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/** Evidence and measures of improvement in words. */
final class ItemWords {

    private ItemWords() {}

    /** All that is known of an item of evidence, in one line. */
    static String line(EvidenceItem item) {
        return line(Stream.concat(
                Stream.of(
                        text(item.getLabel()),
                        time(item.getAt()),
                        text(item.getCollector()),
                        text(item.getSource()),
                        text(item.getStorage())),
                details(item)));
    }

    /** Nature, note, file and chain of custody, a line each. */
    static String detail(EvidenceItem item) {
        return lines(details(item));
    }

    private static Stream<String> details(EvidenceItem item) {
        var file = item.getSha256() == null
                ? ""
                : NLS.bind(Messages.Evidence_file, new Object[] {
                    text(item.getFileName()), item.getFileSize(), item.getSha256(), text(item.getFilePath())
                });
        Stream<String> head = Stream.of(
                item.isTransientNature() ? Messages.Evidence_volatile : "",
                text(item.getNote()),
                file,
                withdrawn(item.getWithdrawn()));
        return Stream.concat(head, item.getTransfers().stream().map(ItemWords::words));
    }

    /** All that is known of a measure, in one line. */
    static String line(Improvement item) {
        return line(Stream.concat(
                Stream.of(text(item.getMeasure()), term(text(item.getTerm())), text(item.getOwner()), due(item)),
                details(item)));
    }

    /** What is done, why it was given up, and how it went, a line each. */
    static String detail(Improvement item) {
        return lines(Stream.concat(Stream.of(text(item.getMeasure())), details(item)));
    }

    private static Stream<String> details(Improvement item) {
        return Stream.concat(
                Stream.of(withdrawn(item.getWithdrawn())),
                item.getFollowUps().stream().map(ItemWords::words));
    }

    /** The day until which a measure is to be done; empty when none is set. */
    static String due(Improvement item) {
        return item.getDue() == null ? "" : RocDates.format(LocalDate.parse(item.getDue()));
    }

    /** Whether a measure is short, mid or long. */
    static String term(String term) {
        return switch (term) {
            case "short" -> Messages.Improvement_short;
            case "mid" -> Messages.Improvement_mid;
            case "long" -> Messages.Improvement_long;
            default -> term;
        };
    }

    private static String words(CustodyTransfer transfer) {
        return NLS.bind(Messages.Transfer_words, new Object[] {
            time(transfer.getAt()),
            text(transfer.getFrom()),
            text(transfer.getTo()),
            text(transfer.getPlace()),
            text(transfer.getReason())
        });
    }

    private static String words(FollowUp entry) {
        return NLS.bind(
                Messages.FollowUp_words,
                new Object[] {time(entry.getAt()), text(entry.getBy()), text(entry.getNote())});
    }

    private static String withdrawn(@Nullable String reason) {
        return reason == null ? "" : NLS.bind(Messages.Item_withdrawn, reason);
    }

    private static String line(Stream<String> words) {
        return words.filter(word -> !word.isBlank())
                .map(word -> word.replace('\n', ' '))
                .collect(Collectors.joining(Messages.Sentence_separator));
    }

    private static String lines(Stream<String> words) {
        return words.filter(word -> !word.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String text(@Nullable String text) {
        return Objects.toString(text, "");
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : Times.format(at);
    }
}
