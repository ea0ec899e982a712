package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class UsageTest {

    @Test
    void help_isTheGoldenText() throws Exception {
        StringBuilder all = new StringBuilder(Program.run("help").results());
        for (String command : List.of(
                "demo",
                "packs",
                "severity",
                "assess",
                "forms",
                "categories",
                "plugin",
                "incident",
                "org",
                "db",
                "flow",
                "handover",
                "review",
                "account")) {
            all.append("\n---\n").append(Program.run("help", command).results());
        }
        // the texts keep the language in which the program was started
        Golden.compare(all.indexOf("Usage:") == 0 ? "help-en.txt" : "help-zh_TW.txt", all.toString());
    }

    @Test
    void everyCommand_isInTheHelp() throws Exception {
        String help = Program.run("help").results();
        for (String command : List.of(
                "help",
                "demo",
                "packs",
                "packs check",
                "severity",
                "assess",
                "forms",
                "categories",
                "incident import",
                "incident export",
                "incident list",
                "incident show",
                "incident history",
                "incident attach",
                "incident attachments",
                "incident attachment",
                "incident signatures",
                "incident sign",
                "incident return",
                "incident approve",
                "review inbox",
                "review record",
                "handover key",
                "handover partners",
                "handover add",
                "handover confirm",
                "handover forget",
                "handover send",
                "handover receive",
                "org import",
                "org list",
                "org show",
                "org event",
                "org imports",
                "org undo-import",
                "contacts import",
                "contacts export",
                "contacts confirm",
                "contacts reconcile",
                "team import",
                "team export",
                "team show",
                "db info",
                "db reindex",
                "db verify",
                "db key",
                "db anchor",
                "db copy",
                "db backup",
                "db restore",
                "db encrypt",
                "db decrypt",
                "db passphrase",
                "db recovery",
                "db serve",
                "db account",
                "db fill",
                "account list",
                "account add",
                "account change",
                "account password",
                "account disable",
                "account enable",
                "account unlock",
                "account history",
                "flow list",
                "flow versions",
                "flow adopt",
                "flow export",
                "flow check")) {
            assertTrue(
                    help.contains("tongbao " + command + " ")
                            || help.contains("tongbao " + command + System.lineSeparator()),
                    command);
        }
    }

    @Test
    void nothingTyped_isTheHelp() throws Exception {
        assertEquals(Program.run("help").results(), Program.run().results());
        assertEquals(
                Program.run("help", "packs").results(),
                Program.run("packs", "--help").results());
    }

    @Test
    void unknownCommand_isRefused() throws Exception {
        Program.run("frobnicate").refused(2, "frobnicate");
        Program.run("incident").refused(2, "incident");
        Program.run("incident", "burn").refused(2, "incident burn");
        Program.run("help", "frobnicate").refused(2, "frobnicate");
    }

    @Test
    void wrongOptions_areRefused() throws Exception {
        Program.run("packs", "--colour").refused(2, "--colour");
        Program.run("packs", "--db", "x").refused(2, "--db");
        Program.run("packs", "--json", "--json").refused(2, "--json");
        Program.run("packs", "--json=yes").refused(2, "--json");
        Program.run("assess", "f.json", "--at").refused(2, "--at");
        Program.run("assess", "f.json", "--at", "--json").refused(2, "--at");
        Program.run("assess").refused(2, "FILE");
        Program.run("assess", "a", "b").refused(2, "b");
        Program.run("packs", "now").refused(2, "now");
        Program.run("incident", "export", "x").refused(2, "--out");
        Program.run("incident", "export", "x", "--out", "f", "--format", "fax").refused(2, "fax");
        Program.run("incident", "list", "--state", "asleep").refused(2, "asleep", "draft");
        Program.run("incident", "list", "--level", "high").refused(2, "high");
        Program.run("incident", "list", "--limit", "0").refused(2, "--limit");
    }

    @Test
    void optionsAnywhere_areTheSame() throws Exception {
        String usual = Program.run("packs", "check", "bureau-110", "--json").results();
        assertEquals(
                usual, Program.run("--json", "packs", "check", "bureau-110").results());
        assertEquals(
                usual, Program.run("packs", "--json", "check", "bureau-110").results());
        assertEquals(
                usual,
                Program.run("packs", "check", "--json", "--", "bureau-110").results());
    }
}
