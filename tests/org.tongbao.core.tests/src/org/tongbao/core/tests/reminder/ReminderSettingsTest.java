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

final class ReminderSettingsTest {

    private static final Instant DUE = Instant.parse("2026-03-13T15:40:00Z");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void noFile_settings_areTheUsualOnes() {
        assertEquals(
                ReminderSettings.USUAL,
                ReminderSettings.load(folder.resolve("none.json")).get());
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
        assertTrue(settings.save(file).done());
        assertEquals(settings, ReminderSettings.load(file).get());
    }

    @Test
    void wrongValue_isNamedInsteadOfGuessed() throws IOException {
        for (String wrong : List.of(
                "{\"minutes\":[\"x\"]}",
                "{\"minutes\":[999999999]}",
                "{\"smtp\":{\"port\":70000}}",
                "{\"smtp\":{\"security\":\"maybe\"}}")) {
            Path file = Files.writeString(folder.resolve("r.json"), wrong);
            var loaded = ReminderSettings.load(file);
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
