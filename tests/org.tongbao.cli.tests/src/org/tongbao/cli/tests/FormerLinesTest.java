package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.cli.internal.Interruption;
import org.tongbao.cli.internal.command.IncidentListCommand;
import org.tongbao.cli.internal.command.IncidentSheet;
import org.tongbao.cli.internal.command.SheetOutput;
import org.tongbao.cli.internal.command.Stores;
import org.tongbao.cli.internal.command.TextSearch;
import org.tongbao.core.account.AccountStore;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.register.RegisterSheet;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.sheet.SheetFiles;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.rules.Grade;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.RulesFactory;

/** Lines of the register that an earlier version saved without the rule pack, by which a level is named. */
final class FormerLinesTest {

    private static final Instant NOW = Instant.parse("2026-03-14T00:00:00Z");

    /** A store with one incident of the data centre, of the worst grade. */
    private static IncidentStore store() {
        Incident incident = IncidentFactory.eINSTANCE.createIncident();
        incident.setId("i-1");
        incident.setPack("idc");
        var line = new IncidentSummary(
                "i-1",
                "115-機房-001",
                "機房停電",
                "other",
                "機房",
                Optional.of(5),
                "",
                "draft",
                Optional.of(NOW),
                Optional.empty(),
                Optional.empty(),
                false,
                1,
                NOW);
        return made(
                IncidentStore.class,
                Map.of(
                        "accounts", made(AccountStore.class, Map.of("any", Result.of(false))),
                        "list", Result.of(List.of(line)),
                        "load", Result.of(Optional.of(new StoredIncident(incident, 1, NOW)))));
    }

    private static <T> T made(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.getOrDefault(method.getName(), "")));
    }

    /** Knows the pack of the data centre alone, whose worst grade is A. */
    private static RulePackRegistry packs() {
        Grade worst = RulesFactory.eINSTANCE.createGrade();
        worst.setRank(5);
        worst.setCode("A");
        RulePack pack = RulesFactory.eINSTANCE.createRulePack();
        pack.setScale(RulesFactory.eINSTANCE.createSeverityScale());
        pack.getScale().getGrades().add(worst);
        return RulePackRegistry.class.cast(Proxy.newProxyInstance(
                RulePackRegistry.class.getClassLoader(),
                new Class<?>[] {RulePackRegistry.class},
                (proxy, method, arguments) ->
                        List.of(arguments).equals(List.of("idc")) ? Optional.of(pack) : Optional.empty()));
    }

    private static IncidentSheet sheet() {
        var register = new RegisterSheet(made(CategoryRegistry.class, Map.of()), packs());
        return new IncidentSheet(register, new SheetOutput(new SheetFiles(List.of()), new Interruption()));
    }

    @Test
    void lineWithoutItsPack_hasTheLetterOfItsScale() {
        var stores =
                new Stores(made(IncidentStores.class, Map.of("open", Result.of(store()))), null, new Interruption());
        var command = new IncidentListCommand(
                stores, packs(), sheet(), new TextSearch(null), Clock.fixed(NOW, ZoneOffset.UTC));
        Outcome outcome = command.run(new Call(List.of(), Map.of("--db", "jdbc:none")));
        assertEquals(
                "A", outcome.document().get("incidents").get(0).get("level").asString());
        assertTrue(outcome.lines().get(0).contains("A"), outcome.lines().toString());
    }
}
