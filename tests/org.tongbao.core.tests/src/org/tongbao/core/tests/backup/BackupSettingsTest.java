package org.tongbao.core.tests.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.backup.BackupSettings;
import org.tongbao.core.backup.Retention;

final class BackupSettingsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void settings_savedAndLoaded_areTheSame() {
        Path file = folder.resolve("設定/backups.json");
        assertEquals(BackupSettings.USUAL, BackupSettings.load(file).get());
        var settings = new BackupSettings(true, "/media/備份", 6, new Retention(3, 2, 1));
        settings.save(file).get();
        assertEquals(settings, BackupSettings.load(file).get());
    }

    @Test
    void whatIsLeftOut_isAsUsual_andWhatCannotBeIsRefused() throws Exception {
        Path file = folder.resolve("backups.json");
        Files.writeString(file, "{\"on\": true}");
        assertEquals(
                new BackupSettings(true, "", 24, Retention.USUAL),
                BackupSettings.load(file).get());
        for (String wrong :
                new String[] {"everyHours\": 0", "everyHours\": 700", "keepNewest\": 0", "keepWeeks\": -1"}) {
            Files.writeString(file, "{\"" + wrong + "}");
            assertEquals(
                    "backup-settings-unreadable",
                    BackupSettings.load(file).findings().get(0).code().id(),
                    wrong);
        }
    }
}
