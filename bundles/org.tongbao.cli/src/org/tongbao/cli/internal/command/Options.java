package org.tongbao.cli.internal.command;

import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Option;

/** Options that several commands share; each means the same everywhere. */
final class Options {

    static final String JSON = "--json";
    static final String DB = "--db";
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

    static Option db() {
        return new Option(DB, "FOLDER|JDBC-URL", Messages.Option_db);
    }

    static Option pack() {
        return new Option(PACK, "ID", Messages.Option_pack);
    }

    static Option at() {
        return new Option(AT, "INSTANT", Messages.Option_at);
    }

    static Option secrets() {
        return new Option(SECRETS, "-", Messages.Option_secrets);
    }
}
