package org.tongbao.core.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongbao.model.finding.FindingCode;
import org.tongbao.model.finding.FindingTexts;

/** What is wrong with a list of people, or with the directory; texts lie beside in {@code findings.properties}. */
public enum DirectoryFinding implements FindingCode {
    /** No table of the file has the headings of such a list. Args: file, headings. */
    LIST_UNKNOWN("list-unknown"),
    /** A file holds none of the lists. Args: file, headings of each of the three. */
    LIST_OF_NO_KIND("list-of-no-kind"),
    /** A row lacks what it must say. Args: file, line, heading. */
    ROW_INCOMPLETE("row-incomplete", Place.ROW),
    /** A row of a document's table that cannot be put together. Args: file, line, text. */
    ROW_BROKEN("row-broken", Place.ROW),
    /** No level of responsibility. Args: file, line, what it says. */
    RESPONSIBILITY_UNKNOWN("responsibility-unknown", Place.ROW),
    /** Listed already. Args: file, line, subject, line of the first. */
    ROW_TWICE("row-twice", Place.ROW),
    /** Listed already, saying something else. Args: file, line, subject, line of the first. */
    ROW_CONTRADICTS("row-contradicts", Place.ROW),
    /** A contact of an organization that is in no list. Args: file, line, organization. */
    ORGANIZATION_UNLISTED("organization-unlisted", Place.ROW),
    /** A function that no procedure here has; kept as written. Args: file, line, function. */
    FUNCTION_UNKNOWN("function-unknown", Place.ROW),
    /** A telephone number that is not understood; kept as written. Args: file, line, number. */
    PHONE_UNCLEAR("phone-unclear", Place.ROW),
    /** Neither whether a number is answered at any hour, nor a number that is. Args: file, line, what it says. */
    HOURS_UNCLEAR("hours-unclear", Place.ROW),
    /** An address that cannot be one. Args: file, line, address. */
    EMAIL_UNCLEAR("email-unclear", Place.ROW),
    /** Whose team it is, nobody says. Args: file. */
    TEAM_OF_WHOM("team-of-whom"),
    /** A function nobody holds. Args: organization, function. */
    FUNCTION_UNFILLED("function-unfilled", Place.ORGANIZATION),
    /** A group with a leader only. Args: organization, function. */
    GROUP_WITHOUT_MEMBERS("group-without-members", Place.ORGANIZATION),
    /** A group with members only. Args: organization, function. */
    GROUP_WITHOUT_LEADER("group-without-leader", Place.ORGANIZATION),
    /** Nobody stands in. Args: organization, function. */
    DEPUTY_MISSING("deputy-missing", Place.ORGANIZATION),
    /** In several groups. Args: organization, name, functions. */
    PERSON_IN_SEVERAL("person-in-several", Place.ORGANIZATION),
    /** No contact window at all. Args: organization. */
    CONTACT_MISSING("contact-missing"),
    /** No contact window has a number that may be answered at any hour. Args: organization. */
    CONTACT_UNREACHABLE("contact-unreachable", Place.ORGANIZATION),
    /** Nobody has said of a contact window's number whether it is answered at any hour. Args: organization. */
    CONTACT_HOURS_UNKNOWN("contact-hours-unknown", Place.ORGANIZATION),
    /** Contacts of an organization that is in no list of organizations. Args: organization. */
    CONTACT_OF_UNLISTED("contact-of-unlisted"),
    /** Not confirmed for long. Args: organization, name, function, months, day of the last confirmation. */
    ENTRY_STALE("entry-stale", Place.ORGANIZATION),
    /** Never confirmed. Args: organization, name, function. */
    ENTRY_UNCONFIRMED("entry-unconfirmed", Place.ORGANIZATION),
    /** No list was brought in under this id. Args: id. */
    IMPORT_UNKNOWN("import-unknown"),
    /** A list that was taken back already. Args: file. */
    IMPORT_UNDONE("import-undone"),
    /** A list whose organizations somebody changed since. Args: file, how many, the first of their names. */
    IMPORT_CHANGED_SINCE("import-changed-since"),
    /** Nobody of this name holds anything there. Args: organization, name. */
    CONTACT_UNKNOWN("contact-unknown", Place.ORGANIZATION);

    private final String id;
    private final Optional<Place> place;

    /** Where it is found, told before what is found. */
    private enum Place {
        /** In a row of a file. Args: file, line. */
        ROW("place-row"),
        /** In an organization. Args: its name. */
        ORGANIZATION("place-organization");

        private final String id;

        Place(String id) {
            this.id = id;
        }
    }

    DirectoryFinding(String id) {
        this.id = id;
        place = Optional.empty();
    }

    DirectoryFinding(String id, Place place) {
        this.id = id;
        this.place = Optional.of(place);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String place(Locale locale, List<Object> args) {
        return place.map(each -> new FindingTexts(DirectoryFinding.class).text(each.id, locale, args))
                .orElse("");
    }
}
