package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Result;

/** Options that several commands share; each means the same everywhere. */
final class Options {

    static final String JSON = "--json";
    static final String DB = "--db";
    static final String USER = "--user";
    static final String PACK = "--pack";
    static final String AT = "--at";
    static final String REASON = "--reason";
    static final String OUT = "--out";
    static final String SECRETS = "--secrets";
    static final String COPY = "--copy";

    private Options() {
        super();
    }

    static Option json() {
        return new Option(JSON, "", Messages.Option_json);
    }

    /** The options of a command that works on the store: its own, then those that say which store and who opens it. */
    static List<Option> ofStore(Option... own) {
        var all = new ArrayList<>(List.of(own));
        all.add(new Option(DB, "FOLDER|JDBC-URL", Messages.Option_db));
        all.add(new Option(USER, "NAME", Messages.Option_user));
        all.add(new Option(SECRETS, "-", Messages.Option_secrets));
        all.add(json());
        return all;
    }

    /** Of a command on the keys of a store. */
    static Option copy() {
        return new Option(COPY, "", Messages.Option_copy);
    }

    static Option pack() {
        return new Option(PACK, "ID", Messages.Option_pack);
    }

    static Option at() {
        return new Option(AT, "INSTANT", Messages.Option_at);
    }

    /** The instant typed behind {@code --at} as the people of a zone write it, now where none is; refused with what is wrong. */
    static Result<Instant> instant(Call call, ZoneId zone, Clock clock) {
        return call.option(AT)
                .map(text -> RocDates.parseDateTime(text, zone, clock))
                .orElseGet(() -> Result.of(clock.instant()));
    }

    /** The day typed behind an option as people of Taiwan write it, none where none is; refused with what is wrong. */
    static Result<Optional<LocalDate>> day(Call call, String option, Clock clock) {
        return call.option(option)
                .map(text -> RocDates.parseDate(text, OrgLines.ZONE, clock).map(Optional::of))
                .orElseGet(() -> Result.of(Optional.empty()));
    }

    /** The answer to a value that an option does not take. */
    static Outcome wrong(String option, String value, String known) {
        return Outcome.failed(
                ExitStatus.USAGE, Messages.bind(Messages.Error_optionValue, new Object[] {option, value, known}));
    }
}
