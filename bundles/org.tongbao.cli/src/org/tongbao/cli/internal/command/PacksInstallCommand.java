package org.tongbao.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.rules.PackInstaller;
import org.tongbao.model.finding.Result;
import org.tongbao.model.rules.RulePack;

/** Checks a rule pack with its test vectors and installs it for this user. */
@Component(service = Command.class)
public final class PacksInstallCommand implements Command {

    private final PackInstaller installer;

    /** Over the user's packs. */
    @Activate
    public PacksInstallCommand(@Reference PackInstaller installer) {
        this.installer = installer;
    }

    @Override
    public String name() {
        return "packs install";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "FILE", 1, 1, Messages.PacksInstall_help, "tongbao packs install nis2.rules", List.of(Options.json()));
    }

    @Override
    public Outcome run(Call call) {
        String name = call.operands().get(0);
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file)) {
                Result<RulePack> pack = installer.install(file);
                return pack.done()
                        ? PacksCheckCommand.answer(name, pack)
                        : Outcome.failed(ExitStatus.REFUSED, pack.findings());
            }
        } catch (InvalidPathException e) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_unreadable, name, e.getMessage()));
        }
        return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.PacksInstall_noFile, name));
    }
}
