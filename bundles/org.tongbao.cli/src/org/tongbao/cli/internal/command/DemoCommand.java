package org.tongbao.cli.internal.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/** Does the main job once from end to end in a folder of its own, so that one sees that it works. */
@Component(service = Command.class)
public final class DemoCommand implements Command {

    private static final String KEEP = "--keep";
    private static final String SAMPLE = "samples/incident-web-defacement.json";

    private final IncidentService incidents;
    private final Stores stores;

    /** Over the service and the store. */
    @Activate
    public DemoCommand(@Reference IncidentService incidents, @Reference Stores stores) {
        this.incidents = incidents;
        this.stores = stores;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "",
                0,
                0,
                Messages.Demo_help,
                "tongbao demo --keep ./demo",
                List.of(new Option(KEEP, "DIR", Messages.Option_keep), Options.json()));
    }

    @Override
    public Outcome run(Call call) {
        Optional<String> keep = call.option(KEEP);
        try {
            if (keep.isPresent()) {
                Path folder = Path.of(keep.get()).toAbsolutePath().normalize();
                if (occupied(folder)) {
                    return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Demo_occupied, keep.get()));
                }
                Files.createDirectories(folder);
                return run(folder, true);
            }
            Path folder = Files.createTempDirectory("tongbao-demo");
            try {
                return run(folder, false);
            } finally {
                remove(folder);
            }
        } catch (IOException | InvalidPathException e) {
            return Outcome.failed(
                    ExitStatus.USAGE, Messages.bind(Messages.Error_unreadable, keep.orElse(""), e.getMessage()));
        }
    }

    private Outcome run(Path folder, boolean kept) throws IOException {
        Result<Incident> sample = incidents.read(sample(), SAMPLE);
        return sample.done()
                ? new DemoRun(incidents, stores, folder, kept).run(sample.get())
                : Outcome.failed(ExitStatus.REFUSED, sample.findings());
    }

    private static byte[] sample() throws IOException {
        var entry = FrameworkUtil.getBundle(DemoCommand.class).getEntry(SAMPLE);
        if (entry == null) {
            throw new IOException(SAMPLE);
        }
        try (InputStream stream = entry.openStream()) {
            return stream.readAllBytes();
        }
    }

    private static boolean occupied(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isPresent();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
