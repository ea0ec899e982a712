package org.tongbao.directory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.core.directory.Roster;
import org.tongbao.core.directory.TeamFunction;
import org.tongbao.core.organization.PhoneHours;
import org.tongbao.directory.ui.edit.Days;
import org.tongbao.directory.ui.edit.OrganizationEditing;
import org.tongbao.directory.ui.edit.TeamEdits;
import org.tongbao.model.organization.Assignment;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.model.organization.OrganizationPackage.Literals;
import org.tongbao.model.organization.Person;
import org.tongbao.model.organization.Vendor;

/** Changes of an organization: what they do, and that each can be taken back. */
final class OrganizationEditingTest {

    /** 23 November by official time, still the 22nd in Greenwich. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Organization organization = organization();
    private final OrganizationEditing editing = new OrganizationEditing(organization, CLOCK);
    private final TeamEdits team = editing.team();
    private final Person one = editing.addPerson("人員01");
    private final Person other = editing.addPerson("人員02");

    private static Organization organization() {
        Organization made = OrganizationFactory.eINSTANCE.createOrganization();
        made.setId("o-1");
        made.setName("橋頭測試機關");
        return made;
    }

    @Test
    void function_comesToWhoIsMissing_leaderThenMembers_holderThenDeputy() {
        for (TeamFunction function : List.of(TeamFunction.OPERATIONS, TeamFunction.COMMANDER, TeamFunction.CONTACT)) {
            team.assign(one, function, team.rankFor(function));
            team.assign(other, function, team.rankFor(function));
        }
        assertEquals(List.of("leader", "member"), ranks(TeamFunction.OPERATIONS));
        assertEquals(List.of("null", "deputy"), ranks(TeamFunction.COMMANDER));
        assertEquals(List.of("null", "null"), ranks(TeamFunction.CONTACT));
        Assignment first = organization.getAssignments().getFirst();
        assertEquals(TODAY.toString(), first.getFrom());
        assertEquals(CLOCK.instant(), first.getConfirmed());
    }

    @Test
    void person_holdsAFunctionOnce_andSeveralFunctions() {
        assertTrue(
                team.assign(one, TeamFunction.OPERATIONS, TeamFunction.LEADER).isPresent());
        assertTrue(
                team.assign(one, TeamFunction.OPERATIONS, TeamFunction.MEMBER).isEmpty());
        assertTrue(team.assign(one, TeamFunction.LOGISTICS, TeamFunction.LEADER).isPresent());
        assertEquals(2, team.of(one, TODAY).size());
        assertEquals(2, organization.getAssignments().size());
    }

    @Test
    void ended_staysInTheRosterOfBefore_andCanBeTakenBackByName() {
        Assignment held = team.assign(one, TeamFunction.SPOKESPERSON, null).orElseThrow();
        team.period(held, Optional.of(TODAY.minusYears(1)), Optional.empty());
        team.end(held);
        assertEquals(List.of(), team.holders("spokesperson", TODAY));
        assertEquals(
                List.of("人員01"),
                Roster.team(organization, TODAY.minusDays(1)).stream()
                        .map(Roster.Entry::name)
                        .toList());
        assertTrue(editing.undoLabel().orElseThrow().contains("人員01"));
        editing.undo();
        assertEquals(List.of(held), team.holders("spokesperson", TODAY));
        assertNull(held.getTo());
        editing.redo();
        assertEquals(TODAY.minusDays(1).toString(), held.getTo());
    }

    @Test
    void ended_onTheDayItBegan_wasAMistake_andIsGone() {
        Assignment held = team.assign(one, TeamFunction.SPOKESPERSON, null).orElseThrow();
        team.end(held);
        assertTrue(organization.getAssignments().isEmpty());
        assertTrue(editing.removable(one));
    }

    @Test
    void whoHeldAFunction_isNotTakenOffTheList() {
        Assignment held = team.assign(one, TeamFunction.SPOKESPERSON, null).orElseThrow();
        team.period(held, Optional.of(TODAY.minusYears(2)), Optional.of(TODAY.minusYears(1)));
        assertFalse(editing.removable(one));
        editing.removePerson(one);
        editing.removePerson(other);
        assertEquals(List.of(one), List.copyOf(organization.getPersons()));
    }

    @Test
    void day_thatIsNone_isShownAsWritten() {
        assertEquals(Optional.of(TODAY), Days.read("2026-11-23"));
        assertEquals(Optional.empty(), Days.read("115年底"));
        assertEquals("115年底", Days.words("115年底"));
        assertEquals("", Days.words(null));
        Assignment held = team.assign(one, TeamFunction.SPOKESPERSON, null).orElseThrow();
        held.setFrom("115年底");
        team.period(held, Optional.empty(), Optional.of(TODAY));
        assertEquals("115年底", held.getFrom());
        assertEquals(TODAY.toString(), held.getTo());
        team.period(held, Optional.of(TODAY), Optional.empty());
        assertEquals(TODAY.toString(), held.getFrom());
        assertNull(held.getTo());
    }

    @Test
    void phone_isKeptAsWritten_andInItsParts() {
        editing.addPhone(one, " 07-9000001 分機 5252 ");
        var phone = one.getPhones().getFirst();
        assertEquals("07-9000001 分機 5252", phone.getRaw());
        assertEquals(
                List.of("07", "9000001", "5252"), List.of(phone.getArea(), phone.getNumber(), phone.getExtension()));
        editing.setPhone(one, phone, "請洽總機");
        assertEquals("請洽總機", phone.getRaw());
        assertNull(phone.getNumber());
        editing.undo();
        assertEquals("5252", phone.getExtension());
        editing.setPhone(one, phone, "07-9000001 分機 5252");
        editing.setHours(phone, Optional.of(PhoneHours.ALWAYS));
        editing.setPhone(one, phone, "(07)9000001#5252");
        assertEquals(Optional.of(PhoneHours.ALWAYS), PhoneHours.of(phone));
        editing.setPhone(one, phone, "07-9000002");
        assertEquals(Optional.empty(), PhoneHours.of(phone));
        editing.setPhone(one, phone, " ");
        assertTrue(one.getPhones().isEmpty());
    }

    @Test
    void vendor_takenOff_leavesItsPeople_andUndoBringsBothBack() {
        Vendor vendor = editing.addVendor("資安廠商");
        editing.set(one, Literals.PERSON__VENDOR, "", vendor.getId());
        editing.removeVendor(vendor);
        assertNull(one.getVendor());
        editing.undo();
        assertEquals(vendor.getId(), one.getVendor());
        assertEquals(List.of(vendor), List.copyOf(organization.getVendors()));
    }

    @Test
    void text_thatIsTheSame_isNoChange_blankUnsets_andSavedIsToldByItsMark() {
        long mark = editing.mark();
        editing.saved(mark);
        assertFalse(editing.isDirty());
        editing.set(organization, Literals.ORGANIZATION__NAME, "機關名稱", " 橋頭測試機關 ");
        assertFalse(editing.isDirty());
        editing.set(organization, Literals.ORGANIZATION__SUPERIOR, "上級機關", "高雄市政府");
        assertTrue(editing.isDirty());
        assertTrue(editing.undoLabel().orElseThrow().contains("上級機關"));
        editing.saved(mark);
        assertTrue(editing.isDirty());
        editing.saved(editing.mark());
        assertFalse(editing.isDirty());
        editing.set(organization, Literals.ORGANIZATION__SUPERIOR, "上級機關", " ");
        assertNull(organization.getSuperior());
        editing.undo();
        assertFalse(editing.isDirty());
    }

    private List<String> ranks(TeamFunction function) {
        return team.holders(function.id(), TODAY).stream()
                .map(each -> String.valueOf(each.getRank()))
                .toList();
    }
}
