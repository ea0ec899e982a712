package org.tongbao.core.reminder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongbao.core.file.SettingsFile;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How one is reminded: kept in a file of the user's data, so that the workbench and the command line go by the same. No
 * password is in it.
 *
 * @param ladder when
 * @param mail true when also by mail
 * @param smtp how mail is handed over
 */
public record ReminderSettings(Ladder ladder, boolean mail, SmtpSettings smtp) {

    /** In the workbench only, at the usual times. */
    public static final ReminderSettings USUAL = new ReminderSettings(Ladder.USUAL, false, SmtpSettings.EMPTY);

    private static final int HIGHEST_PORT = 65_535;

    /** The settings in a file; the usual ones when there is no file. */
    public static Result<ReminderSettings> load(Path file) {
        return SettingsFile.load(file, USUAL, json -> parse(json, file), why -> unreadable(file, why));
    }

    /** Writes the file, whole or not at all. */
    public Result<ReminderSettings> save(Path file) {
        return SettingsFile.save(
                file,
                this,
                json(),
                why -> Finding.error(ReminderFinding.SETTINGS_UNWRITABLE, "", file.toString(), why));
    }

    private ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ladder.rungs().forEach(json.putArray("minutes")::add);
        json.put("mail", mail);
        ObjectNode server = json.putObject("smtp");
        server.put("host", smtp.host());
        server.put("port", smtp.port());
        server.put("security", smtp.security().name().toLowerCase(Locale.ROOT));
        server.put("user", smtp.user());
        server.put("from", smtp.from());
        smtp.to().forEach(server.putArray("to")::add);
        return json;
    }

    private static Result<ReminderSettings> parse(JsonNode json, Path file) {
        var rungs = new ArrayList<Integer>();
        for (JsonNode rung : json.path("minutes")) {
            if (!rung.canConvertToInt() || Math.abs(rung.intValue()) > Ladder.FARTHEST) {
                return Result.refused(unreadable(file, "minutes"));
            }
            rungs.add(rung.intValue());
        }
        JsonNode server = json.path("smtp");
        Optional<SmtpSettings.Security> security =
                security(server.path("security").asString(SmtpSettings.Security.STARTTLS.name()));
        if (security.isEmpty()) {
            return Result.refused(unreadable(file, "security"));
        }
        int port = server.path("port").asInt(security.get().port());
        if (port < 1 || port > HIGHEST_PORT) {
            return Result.refused(unreadable(file, "port"));
        }
        List<String> to = server.path("to")
                .valueStream()
                .map(one -> one.asString(""))
                .filter(one -> !one.isBlank())
                .toList();
        var smtp = new SmtpSettings(
                server.path("host").asString(""),
                port,
                security.get(),
                server.path("user").asString(""),
                server.path("from").asString(""),
                to);
        return Result.of(new ReminderSettings(
                json.has("minutes") ? Ladder.of(rungs) : Ladder.USUAL,
                json.path("mail").asBoolean(false),
                smtp));
    }

    private static Optional<SmtpSettings.Security> security(String name) {
        for (var one : SmtpSettings.Security.values()) {
            if (one.name().equalsIgnoreCase(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static Finding unreadable(Path file, String what) {
        return Finding.error(ReminderFinding.SETTINGS_UNREADABLE, "", file.toString(), what);
    }
}
