package org.tongbao.core.tests.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.reminder.Ladder;
import org.tongbao.core.reminder.ReminderFinding;
import org.tongbao.core.reminder.ReminderSettings;
import org.tongbao.core.reminder.SmtpSettings;
import org.tongbao.core.reminder.SmtpSettings.Security;
import org.tongbao.core.seal.DataKey;
import org.tongbao.core.seal.Sealing;

final class ReminderSettingsTest {

    private static final Instant DUE = Instant.parse("2026-03-13T15:40:00Z");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void noFile_settings_areTheUsualOnes() {
        assertEquals(
                ReminderSettings.USUAL,
                ReminderSettings.load(folder.resolve("none.json"), Optional.empty())
                        .get());
    }

    @Test
    void settingsSaved_areThoseLoaded() {
        var smtp = new SmtpSettings(
                "smtp.example.org",
                2525,
                Security.TLS,
                "人員",
                "a@example.org",
                List.of("b@example.org", "c@example.org"));
        var settings = new ReminderSettings(Ladder.of(List.of(-60, 0, 15)), true, smtp);
        Path file = folder.resolve("new/reminders.json");
        assertTrue(settings.save(file, Optional.empty()).done());
        assertEquals(settings, ReminderSettings.load(file, Optional.empty()).get());
    }

    @Test
    void settingsBesideAnEncryptedDatabase_sayNothingOfMail_butToWhoHasItsKey() throws IOException {
        var smtp = new SmtpSettings(
                "smtp.example.org", 587, Security.STARTTLS, "人員", "a@example.org", List.of("b@example.org"));
        var settings = new ReminderSettings(Ladder.USUAL, true, smtp);
        Path file = folder.resolve("reminders.json");
        Sealing sealing = DataKey.random().sealing(ReminderSettings.PURPOSE);
        assertTrue(settings.save(file, Optional.empty()).done());
        assertTrue(ReminderSettings.seal(file, sealing).done());
        String written = Files.readString(file);
        assertFalse(written.contains("example.org") || written.contains("人員"), written);
        assertEquals(settings, ReminderSettings.load(file, Optional.of(sealing)).get());
        // once more changes nothing, and neither does another key
        assertEquals(settings, ReminderSettings.seal(file, sealing).get());
        Sealing other = DataKey.random().sealing(ReminderSettings.PURPOSE);
        for (var loaded : List.of(
                ReminderSettings.load(file, Optional.empty()),
                ReminderSettings.load(file, Optional.of(other)),
                ReminderSettings.seal(file, other))) {
            assertTrue(ReminderSettings.sealed(loaded));
        }
        assertFalse(ReminderSettings.unseal(file, other).get());
        assertTrue(ReminderSettings.unseal(file, sealing).get());
        assertFalse(ReminderSettings.unseal(file, sealing).get());
        assertEquals(settings, ReminderSettings.load(file, Optional.empty()).get());
        Path none = folder.resolve("none.json");
        assertTrue(ReminderSettings.seal(none, sealing).done());
        assertFalse(Files.exists(none));
    }

    @Test
    void wrongValue_isNamedInsteadOfGuessed() throws IOException {
        for (String wrong : List.of(
                "{\"minutes\":[\"x\"]}",
                "{\"minutes\":[999999999]}",
                "{\"smtp\":{\"port\":70000}}",
                "{\"smtp\":{\"security\":\"maybe\"}}")) {
            Path file = Files.writeString(folder.resolve("r.json"), wrong);
            var loaded = ReminderSettings.load(file, Optional.empty());
            assertFalse(loaded.done(), wrong);
            assertEquals(
                    ReminderFinding.SETTINGS_UNREADABLE,
                    loaded.findings().get(0).code());
        }
    }

    @Test
    void ladder_atASecondBeforeAtAndAfterARung() {
        assertEquals(Optional.empty(), at(Duration.ofMinutes(-30).minusSeconds(1)));
        assertEquals(Optional.of(-30), at(Duration.ofMinutes(-30)));
        assertEquals(Optional.of(-30), at(Duration.ofMinutes(-10).minusSeconds(1)));
        assertEquals(Optional.of(-10), at(Duration.ofMinutes(-10)));
        assertEquals(Optional.of(-10), at(Duration.ofSeconds(-1)));
        assertEquals(Optional.of(0), at(Duration.ZERO));
        assertEquals(Optional.of(0), at(Duration.ofMinutes(10).minusSeconds(1)));
        assertEquals(Optional.of(10), at(Duration.ofMinutes(10)));
        assertEquals(
                Optional.of(10), at(Duration.ofMinutes(10).plus(Ladder.NEWS).minusSeconds(1)));
        assertEquals(Optional.empty(), at(Duration.ofMinutes(10).plus(Ladder.NEWS)));
    }

    private static Optional<Integer> at(Duration fromDue) {
        return Ladder.USUAL.reached(DUE, DUE.plus(fromDue));
    }
}
