package org.tongbao.core.reminder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongbao.core.file.SettingsFile;
import org.tongbao.core.json.Json;
import org.tongbao.core.seal.Sealing;
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

    /** What the key for the settings of mail is for, see {@link org.tongbao.core.store.IncidentStore#sealing(String)}. */
    public static final String PURPOSE = "reminders";

    private static final String SMTP = "smtp";
    private static final String SEALED = "sealed";

    private static final int HIGHEST_PORT = 65_535;

    /**
     * The settings in a file; the usual ones when there is no file.
     *
     * @param sealing opens what of mail was encrypted with the database
     * @return refused also with {@code reminder-settings-sealed} where that is by another key
     */
    public static Result<ReminderSettings> load(Path file, Optional<Sealing> sealing) {
        return SettingsFile.load(file, USUAL, json -> parse(json, file, sealing), why -> unreadable(file, why));
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @param sealing encrypts what of mail is in it
     */
    public Result<ReminderSettings> save(Path file, Optional<Sealing> sealing) {
        return SettingsFile.save(
                file,
                this,
                json(sealing),
                why -> Finding.error(ReminderFinding.SETTINGS_UNWRITABLE, "", file.toString(), why));
    }

    /** Encrypts what of mail lies in a file in clear. */
    public static Result<ReminderSettings> seal(Path file, Sealing sealing) {
        Result<ReminderSettings> clear = load(file, Optional.empty());
        return clear.done() && !clear.get().smtp().equals(SmtpSettings.EMPTY)
                ? clear.get().save(file, Optional.of(sealing))
                : load(file, Optional.of(sealing));
    }

    /**
     * Puts in clear what is encrypted by this key.
     *
     * @return false where nothing is
     */
    public static Result<Boolean> unseal(Path file, Sealing sealing) {
        Result<ReminderSettings> opened = load(file, Optional.of(sealing));
        return opened.done() && sealed(load(file, Optional.empty()))
                ? opened.get().save(file, Optional.empty()).map(saved -> true)
                : Result.of(false);
    }

    /** True where only the key is missing. */
    public static boolean sealed(Result<ReminderSettings> loaded) {
        return loaded.findings().stream().anyMatch(finding -> finding.code() == ReminderFinding.SETTINGS_SEALED);
    }

    private ObjectNode json(Optional<Sealing> sealing) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ladder.rungs().forEach(json.putArray("minutes")::add);
        json.put("mail", mail);
        ObjectNode server = server();
        if (sealing.isPresent()) {
            byte[] sealed = sealing.get().seal(Json.write(server).getBytes(StandardCharsets.UTF_8), SMTP);
            json.putObject(SMTP).put(SEALED, Base64.getEncoder().encodeToString(sealed));
        } else {
            json.set(SMTP, server);
        }
        return json;
    }

    private ObjectNode server() {
        ObjectNode server = JsonNodeFactory.instance.objectNode();
        server.put("host", smtp.host());
        server.put("port", smtp.port());
        server.put("security", smtp.security().name().toLowerCase(Locale.ROOT));
        server.put("user", smtp.user());
        server.put("from", smtp.from());
        smtp.to().forEach(server.putArray("to")::add);
        return server;
    }

    private static Result<JsonNode> server(JsonNode json, Path file, Optional<Sealing> sealing) {
        JsonNode server = json.path(SMTP);
        if (!server.has(SEALED)) {
            return Result.of(server);
        }
        byte[] sealed;
        try {
            sealed = Base64.getDecoder().decode(server.path(SEALED).asString(""));
        } catch (IllegalArgumentException e) {
            return Result.refused(unreadable(file, SEALED));
        }
        return sealing.flatMap(key -> key.open(sealed, SMTP))
                .map(opened -> Json.read(opened, file.toString()))
                .orElseGet(() -> Result.refused(Finding.error(ReminderFinding.SETTINGS_SEALED, "", file.toString())));
    }

    private static Result<ReminderSettings> parse(JsonNode json, Path file, Optional<Sealing> sealing) {
        return server(json, file, sealing).then(server -> parse(json, server, file));
    }

    private static Result<ReminderSettings> parse(JsonNode json, JsonNode server, Path file) {
        var rungs = new ArrayList<Integer>();
        for (JsonNode rung : json.path("minutes")) {
            if (!rung.canConvertToInt() || Math.abs(rung.intValue()) > Ladder.FARTHEST) {
                return Result.refused(unreadable(file, "minutes"));
            }
            rungs.add(rung.intValue());
        }
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
