package org.tongbao.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tongbao.cli.internal.CliFinding;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.anchor.AnchorFile;
import org.tongbao.core.anchor.AnchorFinding;
import org.tongbao.core.anchor.TimeStamp;
import org.tongbao.core.anchor.TimeStamps;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Option;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Time stamps of anchors, as commands ask for them; the one of an anchor is kept beside it with {@code .tsr}. */
@Component(service = Stamping.class)
public final class Stamping {

    static final String REQUEST = "--request";
    static final String RESPONSE = "--response";
    static final String TSR = "--tsr";
    static final String TSA = "--tsa";

    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private final Optional<TimeStamps> stamps;

    /** By what is installed, if anything is. */
    @Activate
    public Stamping(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    TimeStamps stamps) {
        this.stamps = stamps == null ? Optional.empty() : Optional.of(stamps);
    }

    /** The certificates that are trusted, as an option. */
    static Option tsa() {
        return new Option(TSA, "FILE", Messages.Stamp_tsa);
    }

    /** The time stamp of an anchor, kept beside it. */
    static Path beside(Path anchor) {
        return anchor.resolveSibling(anchor.getFileName() + ".tsr");
    }

    /** Writes the request for an anchor. */
    Result<String> request(Path anchor, Path file) {
        return with(service -> service.request(anchor, file));
    }

    /** Checks an answer and keeps it beside its anchor. */
    Result<TimeStamp> keep(Call call, Path anchor, Path response) {
        Path kept = beside(anchor);
        if (Files.exists(kept)) {
            return Result.refused(Finding.error(AnchorFinding.FILE_EXISTS, kept.toString(), kept));
        }
        return check(call, anchor, response, option(call, REQUEST)).then(stamp -> copied(response, kept, stamp));
    }

    private static Result<TimeStamp> copied(Path response, Path kept, TimeStamp stamp) {
        try {
            Files.copy(response, kept);
            return Result.of(stamp);
        } catch (IOException e) {
            return Result.refused(
                    Finding.error(CliFinding.FILE_UNWRITABLE, kept.toString(), kept, String.valueOf(e.getMessage())));
        }
    }

    /** Checks the answer that an option names, or that is kept beside an anchor; empty when there is neither. */
    Result<Optional<TimeStamp>> check(Call call, Path anchor) {
        Optional<Path> named = option(call, TSR);
        Optional<Path> response = named.or(() -> Optional.of(beside(anchor)).filter(Files::exists));
        return response.isEmpty()
                ? Result.of(Optional.empty())
                : check(call, anchor, response.get(), Optional.empty()).map(Optional::of);
    }

    private Result<TimeStamp> check(Call call, Path anchor, Path response, Optional<Path> request) {
        return AnchorFile.read(anchor, Optional.empty())
                .then(signed -> with(service -> service.check(
                        new TimeStamps.Question(anchor, signed.anchor().at(), response, request, option(call, TSA)))));
    }

    private <T> Result<T> with(Function<TimeStamps, Result<T>> work) {
        return stamps.isPresent()
                ? work.apply(stamps.get())
                : Result.refused(Finding.error(CliFinding.NO_TIME_STAMPS, ""));
    }

    /** The file that an option names; refused by the command before when it is no path. */
    private static Optional<Path> option(Call call, String name) {
        return call.option(name).map(Path::of);
    }

    /** The first option whose value is no path. */
    static Optional<String> misuse(Call call) {
        for (String name : List.of(REQUEST, RESPONSE, TSR, TSA)) {
            try {
                option(call, name);
            } catch (InvalidPathException e) {
                return Optional.of(Messages.bind(Messages.Error_unreadable, e.getInput(), e.getMessage()));
            }
        }
        return Optional.empty();
    }

    /** What is said of a stamp to people, warnings first. */
    static List<String> lines(Result<TimeStamp> checked) {
        var lines = new ArrayList<String>();
        checked.findings().forEach(finding -> lines.add(finding.message()));
        TimeStamp stamp = checked.get();
        lines.add(Messages.bind(Messages.Stamp_says, RocDates.format(stamp.at(), ZONE), stamp.authority()));
        if (!stamp.trusted()) {
            lines.add(Messages.bind(Messages.Stamp_unknown, stamp.fingerprint()));
        }
        return lines;
    }

    /** What is said of a stamp to programs. */
    static void document(ObjectNode parent, Optional<TimeStamp> checked) {
        if (checked.isEmpty()) {
            parent.putNull("timeStamp");
            return;
        }
        TimeStamp stamp = checked.get();
        parent.putObject("timeStamp")
                .put("at", RocDates.iso(stamp.at(), ZONE))
                .put("authority", stamp.authority())
                .put("serial", stamp.serial())
                .put("fingerprint", stamp.fingerprint())
                .put("trusted", stamp.trusted());
    }
}
