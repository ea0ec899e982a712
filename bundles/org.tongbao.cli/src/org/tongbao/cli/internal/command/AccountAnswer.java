package org.tongbao.cli.internal.command;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.account.Account;
import org.tongbao.core.account.AccountFinding;
import org.tongbao.core.account.AccountStore;
import org.tongbao.core.account.Role;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** What the commands on accounts share. */
final class AccountAnswer {

    static final String ROLE = "--role";
    static final String FULL_NAME = "--full-name";
    static final String ORG = "--org";
    static final String PERSON = "--person";

    private AccountAnswer() {
        super();
    }

    /** The options that say what an account is. */
    static Option[] options() {
        return new Option[] {
            new Option(ROLE, "ROLE[,ROLE]", Messages.bind(Messages.Account_role, roleIds())),
            new Option(FULL_NAME, "NAME", Messages.Account_fullName),
            new Option(ORG, "ORG", Messages.Account_org),
            new Option(PERSON, "ID", Messages.Account_person)
        };
    }

    static String roleIds() {
        return Arrays.stream(Role.values()).map(Role::id).collect(Collectors.joining(", "));
    }

    /** The roles that were typed; empty where one of them is none. */
    static Optional<Set<Role>> roles(String typed) {
        var roles = EnumSet.noneOf(Role.class);
        for (String each : typed.split(",")) {
            Optional<Role> role = Role.of(each.strip());
            if (role.isEmpty()) {
                return Optional.empty();
            }
            roles.add(role.get());
        }
        return Optional.of(roles);
    }

    /** The account with what was typed in place of what it is. */
    static Account typed(Call call, Account account) {
        Account changed = account.of(
                call.option(FULL_NAME).orElse(account.fullName()),
                call.option(PERSON).orElse(account.person()),
                call.option(ORG).orElse(account.organization()));
        return call.option(ROLE)
                .flatMap(AccountAnswer::roles)
                .map(changed::with)
                .orElse(changed);
    }

    /** Changes the account of a name and tells of it. */
    static Outcome changed(AccountStore accounts, String name, Function<Account, Account> change, String text) {
        Result<Account> done = accounts.list()
                .then(all -> all.stream()
                        .filter(each -> each.name().equals(Account.spelt(name)))
                        .findFirst()
                        .map(Result::of)
                        .orElseGet(() -> Result.refused(Finding.error(AccountFinding.UNKNOWN, name, name))))
                .then(account -> accounts.change(change.apply(account)));
        return done.done() ? of(done.get(), text) : Stores.failed(done);
    }

    /** One account, after something was done to it. */
    static Outcome of(Account account, String text) {
        ObjectNode document = Render.object();
        write(document, account);
        return Outcome.done(document, List.of(Messages.bind(text, account.name()), line(account)));
    }

    static void write(ObjectNode node, Account account) {
        node.put("name", account.name());
        Render.text(node, "fullName", account.fullName());
        var roles = node.putArray("roles");
        account.roles().stream().sorted().forEach(role -> roles.add(role.id()));
        Render.text(node, "person", account.person());
        Render.text(node, "organization", account.organization());
        node.put("disabled", account.disabled());
        new Render(OrgLines.ZONE).instant(node, "waitsUntil", account.waitsUntil());
        node.put("revision", account.revision());
    }

    static String line(Account account) {
        String state = account.disabled()
                ? Messages.Account_disabled
                : account.waitsUntil()
                        .map(until -> Messages.bind(Messages.Account_waits, RocDates.format(until, OrgLines.ZONE)))
                        .orElse(Messages.Account_enabled);
        return Messages.bind(Messages.Account_line, new Object[] {
            account.name(),
            account.shown(),
            Role.titles(account.roles(), Locale.getDefault()),
            account.organization().isEmpty() ? Messages.Account_all : account.organization(),
            state
        });
    }
}
