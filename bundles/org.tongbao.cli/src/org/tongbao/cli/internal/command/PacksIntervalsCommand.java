package org.tongbao.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.form.Texts;
import org.tongbao.core.rules.Intervals;
import org.tongbao.model.finding.Result;
import org.tongbao.model.rules.ClockRule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows and sets how often duties come back of which the law does not say how often. */
@Component(service = Command.class)
public final class PacksIntervalsCommand implements Command {

    private static final String USUAL = "usual";

    private final Intervals intervals;

    /** Over the user's settings. */
    @Activate
    public PacksIntervalsCommand(@Reference Intervals intervals) {
        this.intervals = intervals;
    }

    @Override
    public String name() {
        return "packs intervals";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "[CLOCK NUMBER|usual]",
                0,
                2,
                Messages.PacksIntervals_help,
                "tongbao packs intervals CLK-20 2",
                List.of(Options.json()));
    }

    @Override
    public Outcome run(Call call) {
        List<String> operands = call.operands();
        if (operands.isEmpty()) {
            return answer(intervals.all());
        }
        if (operands.size() == 1) {
            return Outcome.failed(ExitStatus.USAGE, Messages.PacksIntervals_number);
        }
        String clock = operands.get(0);
        String wanted = operands.get(1);
        if (!wanted.equals(USUAL) && !wanted.matches("[0-9]{1,4}")) {
            return Outcome.failed(ExitStatus.USAGE, Messages.PacksIntervals_number);
        }
        Result<ClockRule> changed =
                wanted.equals(USUAL) ? intervals.reset(clock) : intervals.set(clock, Integer.parseInt(wanted));
        return changed.done() ? answer(List.of(changed.get())) : Outcome.failed(ExitStatus.REFUSED, changed.findings());
    }

    private static Outcome answer(List<ClockRule> rules) {
        ObjectNode document = Render.object();
        ArrayNode entries = document.putArray("intervals");
        List<String> lines = new ArrayList<>();
        for (ClockRule rule : rules) {
            boolean hours = rule.getHours() != null;
            @Nullable Integer now = hours ? rule.getHours() : rule.getMonths();
            ObjectNode entry = entries.addObject();
            entry.put("clock", rule.getId());
            entry.put("title", Texts.title(rule));
            entry.put("unit", hours ? "hours" : "months");
            entry.put("interval", now);
            entry.put("usual", rule.getUsual() == null ? now : rule.getUsual());
            entry.put("least", rule.getLeast());
            entry.put("most", rule.getMost());
            entry.put("citation", rule.getCitation());
            lines.add(Messages.bind(
                    Messages.PacksIntervals_line, new Object[] {rule.getId(), Texts.title(rule), Texts.note(rule)}));
        }
        return Outcome.done(document, lines);
    }
}
