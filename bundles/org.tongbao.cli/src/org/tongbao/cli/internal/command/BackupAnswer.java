package org.tongbao.cli.internal.command;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.store.BackupReport;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.CopyReport;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** What is told of a backup that was made or restored. */
final class BackupAnswer {

    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");
    private static final double MEGABYTE = 1_000_000;

    private BackupAnswer() {
        super();
    }

    /** The answer, beginning with a line of what was done. */
    static Outcome of(Result<BackupReport> made, String done) {
        BackupReport report = made.get();
        ObjectNode document = Render.object();
        document.put("database", report.database());
        document.put("backup", report.backup());
        document.put("at", RocDates.iso(report.at(), ZONE));
        document.put("schemaVersion", report.schemaVersion());
        document.put("incidents", report.rows("incident"));
        document.put("historyRecords", report.rows("history"));
        document.put("files", report.files());
        document.put("bytes", report.bytes());
        document.put("sound", report.sound());
        report.breaks().forEach(document.putArray("breaks")::add);
        var tables = document.putArray("tables");
        for (CopyReport.Table table : report.tables()) {
            tables.addObject()
                    .put("name", table.name())
                    .put("rows", table.rows())
                    .put("sha256", table.digest());
        }
        var chains = document.putArray("chains");
        for (ChainHead head : report.heads()) {
            chains.addObject()
                    .put("organization", head.organization())
                    .put("position", head.position())
                    .put("hash", head.hash());
        }
        var lines = new ArrayList<>(List.of(
                done,
                Messages.bind(Messages.DbBackup_at, RocDates.format(report.at(), ZONE)),
                Messages.bind(
                        Messages.DbInfo_counts,
                        Long.toString(report.rows("incident")),
                        Long.toString(report.rows("history"))),
                Messages.bind(Messages.DbBackup_verified, new Object[] {
                    Integer.toString(report.heads().size()),
                    Integer.toString(report.files()),
                    String.format("%.1f", report.bytes() / MEGABYTE)
                })));
        made.findings().forEach(finding -> lines.add(ClockLines.line(finding)));
        return Outcome.done(document, lines, made.findings());
    }
}
