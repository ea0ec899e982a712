package org.tongbao.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Option;

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

    static Option pack() {
        return new Option(PACK, "ID", Messages.Option_pack);
    }

    static Option at() {
        return new Option(AT, "INSTANT", Messages.Option_at);
    }
}
