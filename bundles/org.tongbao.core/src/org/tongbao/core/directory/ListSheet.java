package org.tongbao.core.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.sheet.Cell;
import org.tongbao.core.sheet.Sheet;
import org.tongbao.model.organization.Organization;

/** The directory as the lists of a procedure have it (附件 1 and 2, K:683-797), so that they can be brought in again; behind 附件 1 whether each is reached at any hour. */
public final class ListSheet {

    private static final int WIDE = 30;
    private static final int NARROW = 18;

    private ListSheet() {
        super();
    }

    /** The head of a list; a team names its organization first, as there may be several. */
    public static Sheet head(ListKind kind) {
        Stream<ListColumn> columns = switch (kind) {
            case ORGANIZATIONS ->
                Stream.of(ListColumn.ORGANIZATION, ListColumn.RESPONSIBILITY, ListColumn.SUPERIOR, ListColumn.REVIEWER);
            case CONTACTS ->
                Stream.of(
                        ListColumn.ORGANIZATION, ListColumn.NAME, ListColumn.PHONE, ListColumn.EMAIL, ListColumn.HOURS);
            case TEAM ->
                Stream.of(
                        ListColumn.ORGANIZATION,
                        ListColumn.FUNCTION,
                        ListColumn.TITLE,
                        ListColumn.NAME,
                        ListColumn.PHONE,
                        ListColumn.EMAIL);
        };
        return new Sheet(
                name(kind),
                columns.map(column -> new Sheet.Column(column.heading(), column == ListColumn.NAME ? NARROW : WIDE))
                        .toList());
    }

    /** The rows of one organization on a day, with as many cells as the head has columns. */
    public static List<List<Cell>> rows(ListKind kind, Organization organization, LocalDate day) {
        String name = text(organization.getName());
        return switch (kind) {
            case ORGANIZATIONS ->
                List.of(cells(
                        name,
                        text(organization.getResponsibility()),
                        text(organization.getSuperior()),
                        text(organization.getReviewer())));
            case CONTACTS ->
                Roster.contacts(organization, day).stream()
                        .map(entry -> cells(name, entry.name(), entry.phone(), entry.email(), entry.hours()))
                        .toList();
            case TEAM ->
                Roster.team(organization, day).stream()
                        .map(entry -> cells(
                                name, entry.held().words(), entry.title(), entry.name(), entry.phone(), entry.email()))
                        .toList();
        };
    }

    private static String name(ListKind kind) {
        return switch (kind) {
            case ORGANIZATIONS -> "機關";
            case CONTACTS -> "資通安全事件通報窗口及聯繫專線";
            case TEAM -> "資通安全事件通報及應變小組";
        };
    }

    private static List<Cell> cells(String... words) {
        return Stream.of(words).<Cell>map(Cell.Text::new).toList();
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
