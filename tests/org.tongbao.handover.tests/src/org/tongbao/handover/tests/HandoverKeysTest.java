package org.tongbao.handover.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.handover.Card;
import org.tongbao.core.handover.HandoverFinding;
import org.tongbao.core.handover.HandoverKeys.Place;
import org.tongbao.core.handover.Partner;
import org.tongbao.core.seal.DataKey;

/** Keys of an installation and the cards of its partners. */
final class HandoverKeysTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void keys_areMadeOnce_forTheirOwnerAlone() throws Exception {
        Office bureau = Office.of(folder, "高雄市政府民政局");

        assertEquals(Card.DIGITS, bureau.card().fingerprint().length());
        assertEquals(8, bureau.card().groups().split(" ").length);
        assertEquals("高雄市政府民政局", bureau.card().name());
        Office.refused(HandoverFinding.KEY_EXISTS, bureau.keys().make(bureau.place(), "other"));
        assertEquals(
                Optional.of(bureau.card()), bureau.keys().own(bureau.place()).get());
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(bureau.place().file())));
        }
    }

    @Test
    void names_areOneLineOfSomeLength() throws Exception {
        Office bureau = Office.of(folder, "bureau");
        var other = new Place(folder.resolve("other.json"), Optional.empty());

        Office.refused(HandoverFinding.NAME, bureau.keys().make(other, " \n"));
        Office.refused(HandoverFinding.NAME, bureau.keys().make(other, "局".repeat(65)));
        assertEquals(
                "a, b=c+d", bureau.keys().make(other, "a, \u202eb=c\n+d").get().name());
    }

    @Test
    void partner_isConfirmedByTheFingerprintReadOut_notByWhatItsCardSays() throws Exception {
        Office bureau = Office.of(folder, "bureau");
        Office office = Office.of(folder, "office");
        Partner added = bureau.add(office);

        assertEquals(Optional.empty(), added.confirmed());
        assertEquals(office.card(), added.card());
        assertEquals(added, bureau.keys().add(bureau.place(), office.cardFile()).get());
        Office.refused(HandoverFinding.PARTNER_UNCONFIRMED, bureau.keys().confirmed(bureau.place(), "office"));
        Office.refused(
                HandoverFinding.FINGERPRINT_OTHER,
                bureau.keys().confirm(bureau.place(), bureau.card().groups()));
        Office.refused(HandoverFinding.FINGERPRINT_MISTYPED, bureau.keys().confirm(bureau.place(), "12345 6789"));
        String wide = office.card().groups().replace('1', '１').replace(" ", "　");
        Partner confirmed = bureau.keys().confirm(bureau.place(), wide).get();
        assertEquals(Optional.of(Office.NOW), confirmed.confirmed());
        assertEquals(
                confirmed, bureau.keys().confirmed(bureau.place(), "office").get());
    }

    @Test
    void partners_ofOneName_areToldByTheirFingerprint_andForgotten() throws Exception {
        Office bureau = Office.of(folder, "bureau");
        Office office = Office.of(folder, "office");
        Office again = Office.of(folder.resolve("new"), "office");
        bureau.know(office);
        bureau.know(again);

        Office.refused(HandoverFinding.PARTNER_AMBIGUOUS, bureau.keys().confirmed(bureau.place(), "office"));
        bureau.keys().remove(bureau.place(), office.card().groups()).get();
        assertEquals(
                List.of(again.card()),
                bureau.keys().partners(bureau.place()).get().stream()
                        .map(Partner::card)
                        .toList());
        Office.refused(HandoverFinding.PARTNER_UNKNOWN, bureau.keys().remove(bureau.place(), "nobody"));
    }

    @Test
    void cards_thatAreNone_areRefused() throws Exception {
        Office bureau = Office.of(folder, "bureau");
        Office office = Office.of(folder, "office");
        Path card = office.cardFile();
        String pem = Files.readString(card);
        Path wrong = folder.resolve("wrong.pem");

        Office.refused(HandoverFinding.CARD_OWN, bureau.keys().add(bureau.place(), bureau.cardFile()));
        Office.refused(HandoverFinding.FILE_UNREADABLE, bureau.keys().add(bureau.place(), wrong));
        String half = pem.substring(0, pem.indexOf("-----BEGIN", 10));
        String mixed = half
                + Files.readString(bureau.cardFile())
                        .substring(Files.readString(bureau.cardFile()).indexOf("-----BEGIN", 10));
        for (String content : List.of("", "no card", half, mixed, pem + half, pem.substring(0, pem.length() - 80))) {
            Files.writeString(wrong, content);
            Office.refused(HandoverFinding.CARD_UNREADABLE, bureau.keys().add(bureau.place(), wrong));
        }
        assertTrue(bureau.keys().partners(bureau.place()).get().isEmpty());
    }

    @Test
    void sealed_opensWithItsDatabaseAlone_andInClearAgain() throws Exception {
        Office bureau = Office.of(folder, "bureau");
        bureau.know(Office.of(folder, "office"));
        Path file = bureau.place().file();
        String clear = Files.readString(file);
        var sealing = DataKey.random().sealing("handover");

        assertTrue(bureau.keys().seal(file, sealing).get());
        assertFalse(bureau.keys().seal(file, sealing).get());
        assertFalse(Files.readString(file).contains("signing"));
        Office.refused(HandoverFinding.KEYS_SEALED, bureau.keys().partners(bureau.place()));
        var other = new Place(file, Optional.of(DataKey.random().sealing("handover")));
        Office.refused(HandoverFinding.KEYS_SEALED, bureau.keys().make(other, "bureau"));
        var sealed = new Place(file, Optional.of(sealing));
        assertEquals(Optional.of(bureau.card()), bureau.keys().own(sealed).get());
        assertFalse(
                bureau.keys().unseal(file, DataKey.random().sealing("handover")).get());
        assertTrue(bureau.keys().unseal(file, sealing).get());
        assertEquals(clear, Files.readString(file));
    }

    @Test
    void alteredFileOfKeys_isNamed() throws Exception {
        Office bureau = Office.of(folder, "bureau");
        Files.writeString(
                bureau.place().file(),
                Files.readString(bureau.place().file()).replaceAll("\"signingKey\": \"...", "\"signingKey\": \"AAA"));

        Office.refused(HandoverFinding.KEYS_UNREADABLE, bureau.keys().own(bureau.place()));
    }
}
