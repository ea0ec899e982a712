package org.tongbao.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tongbao.core.json.Json;
import org.tongbao.core.seal.Sha256;
import org.tongbao.core.store.BackupReport;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.CopyReport;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a backup says of itself, in the file {@code manifest.json} beside the engine's files. Its own SHA-256 shows damage; who alters
 * a backup on purpose can make it anew, and is found by an anchor only.
 *
 * @param database place of the database that was backed up
 * @param at when the backup was begun
 * @param contents what the database holds
 * @param files of the engine, by their paths
 * @param breaks where its history does not hold, in words
 */
record BackupManifest(
        String database,
        Instant at,
        CopyCheck.Contents contents,
        SortedMap<String, BackupFiles.Content> files,
        List<String> breaks) {

    static final String NAME = "manifest.json";

    private static final String FORMAT = "tongbao-backup/1";
    private static final String SHA_256 = "sha256";

    /** Writes it into the folder of a backup, down to the disk. */
    void write(Path backup) throws IOException {
        ObjectNode document = document();
        document.put(SHA_256, Sha256.of(Json.write(document)));
        Path file = backup.resolve(NAME);
        Files.writeString(file, Json.write(document));
        BackupFiles.force(file);
    }

    /** That of a backup; refused where there is none of ours, where it was altered, or where a newer program made it. */
    static Result<BackupManifest> read(Path backup) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(backup.resolve(NAME));
        } catch (IOException e) {
            // a folder without manifest is no backup, whatever else is in it
            return Result.refused(Finding.error(StoreFinding.BACKUP_UNREADABLE, "", backup));
        }
        Finding altered = Finding.error(StoreFinding.BACKUP_ALTERED, "", backup, NAME);
        Result<JsonNode> read = Json.read(bytes, NAME);
        if (!read.done()) {
            return Result.refused(altered);
        }
        if (!(read.get() instanceof ObjectNode document)
                || !FORMAT.equals(document.path("format").asString(""))) {
            return Result.refused(Finding.error(StoreFinding.BACKUP_UNREADABLE, "", backup));
        }
        String sha256 = document.path(SHA_256).asString("");
        document.remove(SHA_256);
        if (!Sha256.of(Json.write(document)).equals(sha256)) {
            return Result.refused(altered);
        }
        try {
            return known(of(document), backup);
        } catch (DateTimeException e) {
            // somebody wrote it by hand, with the hash
            return Result.refused(altered);
        }
    }

    private static Result<BackupManifest> known(BackupManifest manifest, Path backup) {
        int schema = manifest.contents().schema();
        return schema <= Schema.NEWEST
                ? Result.of(manifest)
                : Result.refused(Finding.error(StoreFinding.BACKUP_NEWER, "", backup, schema, Schema.NEWEST));
    }

    /** What people are told. */
    BackupReport report(String database, Path backup) {
        return new BackupReport(
                database,
                backup.toString(),
                at,
                contents.schema(),
                contents.tables(),
                contents.heads(),
                files.size(),
                files.values().stream().mapToLong(BackupFiles.Content::bytes).sum(),
                breaks);
    }

    private ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("format", FORMAT);
        document.put("database", database);
        document.put("at", at.toString());
        document.put("schema", contents.schema());
        var tables = document.putArray("tables");
        for (CopyReport.Table table : contents.tables()) {
            tables.addObject()
                    .put("name", table.name())
                    .put("rows", table.rows())
                    .put(SHA_256, table.digest());
        }
        var heads = document.putArray("heads");
        for (ChainHead head : contents.heads()) {
            heads.addObject()
                    .put("organization", head.organization())
                    .put("origin", head.origin())
                    .put("began", head.began().toString())
                    .put("position", head.position())
                    .put("hash", head.hash());
        }
        var all = document.putArray("files");
        files.forEach((name, content) ->
                all.addObject().put("name", name).put("bytes", content.bytes()).put(SHA_256, content.sha256()));
        if (!breaks.isEmpty()) {
            breaks.forEach(document.putArray("breaks")::add);
        }
        return document;
    }

    private static BackupManifest of(ObjectNode document) {
        var tables = new ArrayList<CopyReport.Table>();
        for (JsonNode table : document.path("tables")) {
            tables.add(new CopyReport.Table(
                    table.path("name").asString(""),
                    table.path("rows").asLong(0),
                    table.path(SHA_256).asString("")));
        }
        var heads = new ArrayList<ChainHead>();
        for (JsonNode head : document.path("heads")) {
            heads.add(new ChainHead(
                    head.path("organization").asString(""),
                    head.path("origin").asString(""),
                    Instant.parse(head.path("began").asString("")),
                    head.path("position").asLong(0),
                    head.path("hash").asString("")));
        }
        var files = new TreeMap<String, BackupFiles.Content>();
        for (JsonNode file : document.path("files")) {
            files.put(
                    file.path("name").asString(""),
                    new BackupFiles.Content(
                            file.path("bytes").asLong(0), file.path(SHA_256).asString("")));
        }
        var contents = new CopyCheck.Contents(document.path("schema").asInt(0), tables, heads);
        List<String> breaks = document.path("breaks")
                .valueStream()
                .map(one -> one.asString(""))
                .toList();
        return new BackupManifest(
                document.path("database").asString(""),
                Instant.parse(document.path("at").asString("")),
                contents,
                files,
                breaks);
    }
}
