package org.tongbao.core.backup;

import java.nio.file.Path;
import org.tongbao.core.file.SettingsFile;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether, where and how often backups are made by themselves: kept in a file of the user's data, so that the workbench and the command line
 * go by the same.
 *
 * @param on true where they are
 * @param folder that gets them; empty while none was chosen
 * @param hours from one to the next, at least 1
 * @param keep which of them are kept
 */
public record BackupSettings(boolean on, String folder, int hours, Retention keep) {

    /** None, and once a day when switched on. */
    public static final BackupSettings USUAL = new BackupSettings(false, "", 24, Retention.USUAL);

    /** Four weeks. */
    public static final int MOST_HOURS = 672;

    /** The settings in a file; the usual ones when there is no file. */
    public static Result<BackupSettings> load(Path file) {
        return SettingsFile.load(
                file,
                USUAL,
                json -> parse(json, file),
                why -> Finding.error(BackupFinding.SETTINGS_UNREADABLE, "", file.toString(), why));
    }

    /** Writes the file, whole or not at all. */
    public Result<BackupSettings> save(Path file) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("on", on);
        json.put("folder", folder);
        json.put("everyHours", hours);
        json.put("keepNewest", keep.newest());
        json.put("keepDays", keep.days());
        json.put("keepWeeks", keep.weeks());
        return SettingsFile.save(
                file, this, json, why -> Finding.error(BackupFinding.SETTINGS_UNWRITABLE, "", file.toString(), why));
    }

    private static Result<BackupSettings> parse(JsonNode json, Path file) {
        int hours = json.path("everyHours").asInt(USUAL.hours);
        int newest = json.path("keepNewest").asInt(USUAL.keep.newest());
        int days = json.path("keepDays").asInt(USUAL.keep.days());
        int weeks = json.path("keepWeeks").asInt(USUAL.keep.weeks());
        if (hours < 1 || hours > MOST_HOURS || !Retention.fits(newest, days, weeks)) {
            String wrong = hours + ", " + newest + ", " + days + ", " + weeks;
            return Result.refused(Finding.error(BackupFinding.SETTINGS_UNREADABLE, "", file.toString(), wrong));
        }
        return Result.of(new BackupSettings(
                json.path("on").asBoolean(false),
                json.path("folder").asString(""),
                hours,
                new Retention(newest, days, weeks)));
    }
}
