package org.tongbao.workbench.internal.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.organization.ChannelOutage;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.core.time.Durations;
import org.tongbao.model.finding.Finding;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.widgets.NoticeBar;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.ProgressWindow;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.event.EventDetail;
import org.tongbao.workbench.internal.event.EventWords;
import org.tongbao.workbench.internal.event.RecordWindow;
import org.tongbao.workbench.internal.event.RecordWindow.Ask;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.organization.OutageDesk.Outage;
import org.tongbao.workbench.internal.profile.Profile;

/**
 * Above the deadline board: outages of contact channels that last, each with its hour from the first minute on (K:203-207),
 * who is to be told, and buttons for telling and for the end. UI thread.
 */
public final class OutageBar extends NoticeBar {

    private static final String TOLD = "channel-outage-announced";
    private static final String START = "channel-outage-start";
    private static final String END = "channel-outage-end";
    private static final String ORGANIZATION = "organization";

    private final OutageDesk outages;
    private final OrganizationDesk desk;
    private final Supplier<Collection<BoardLine>> lines;
    private final Clock clock = Clock.systemUTC();
    private String shown = "";
    private String trouble = "";

    /**
     * An invisible bar.
     *
     * @param lines what the board keeps
     */
    public OutageBar(
            Composite parent, OutageDesk outages, OrganizationDesk desk, Supplier<Collection<BoardLine>> lines) {
        super(parent, "outages", 4);
        this.outages = outages;
        this.desk = desk;
        this.lines = lines;
        refresh();
    }

    /** Looks again which last, and how long. */
    public void refresh() {
        outages.find(lines.get(), clock.instant(), found -> UiThread.async(this, () -> show(found)));
    }

    /** Asks whose channel broke down, since when and why. */
    public void start() {
        if (!admitted()) {
            return;
        }
        desk.list(all -> UiThread.async(this, () -> start(all.value().orElse(List.of()))));
    }

    private void start(List<OrganizationSummary> all) {
        var options = all.stream()
                .map(each -> new EventDetail.Option(each.id(), each.name()))
                .toList();
        String own = Profile.load().organization();
        String chosen = all.stream()
                .filter(each -> each.name().equals(own))
                .map(OrganizationSummary::id)
                .findFirst()
                .orElse("");
        List<Ask> asks = new ArrayList<>();
        asks.add(Ask.required(
                new EventDetail(ORGANIZATION, Messages.Column_organization, EventDetail.Kind.CHOICE, options), chosen));
        asks.addAll(OrganizationEvents.asks(START));
        RecordWindow.open(
                getShell(),
                clock,
                new RecordWindow.Request(
                        EventWords.label(START), Messages.Outage_text, Optional.empty(), asks, (at, values) -> {
                            String id = String.valueOf(values.remove(ORGANIZATION));
                            desk.record(id, START, at, values, this::told);
                        }));
    }

    private boolean admitted() {
        Optional<Finding> objection = desk.objection();
        objection.ifPresent(why -> ProgressWindow.refuse(getShell(), "refused", Messages.Refused_title, why.message()));
        return objection.isEmpty();
    }

    private void record(Outage outage, String type) {
        if (!admitted()) {
            return;
        }
        RecordWindow.open(
                getShell(),
                clock,
                new RecordWindow.Request(
                        EventWords.label(type),
                        words(outage, clock.instant()),
                        Optional.empty(),
                        OrganizationEvents.asks(type),
                        (at, values) -> desk.record(outage.organization(), type, at, values, this::told)));
    }

    /** Any thread. */
    private void told(List<Finding> findings) {
        trouble = findings.stream().map(Finding::message).collect(Collectors.joining(" "));
        UiThread.async(this, this::refresh);
    }

    private void show(List<Outage> found) {
        Instant now = clock.instant();
        String words = found.stream().map(each -> words(each, now)).collect(Collectors.joining("\n")) + trouble;
        if (words.equals(shown)) {
            return;
        }
        shown = words;
        redraw(() -> {
            for (Outage each : found) {
                draw(each, now);
            }
            if (!trouble.isEmpty()) {
                icon(Icon.ERROR);
                Keyed.as(text(trouble, 3), "outages.problem");
            }
        });
    }

    private void draw(Outage outage, Instant now) {
        boolean late = !outage.outage().told() && !now.isBefore(outage.outage().due());
        icon(outage.outage().told() ? Icon.PHONE : late ? Icon.LATE : Icon.CLOCK);
        Keyed.as(text(words(outage, now), outage.outage().told() ? 2 : 1), "outages.text");
        if (!outage.outage().told()) {
            button("outages.tell", Messages.Outage_tell, () -> record(outage, TOLD));
        }
        button("outages.end", Messages.Outage_end, () -> record(outage, END));
    }

    private static String words(Outage outage, Instant now) {
        ChannelOutage it = outage.outage();
        if (it.told()) {
            return NLS.bind(Messages.Outage_told, new Object[] {outage.name(), Times.format(it.since()), it.channel()});
        }
        String whom = outage.whom().isEmpty() ? "" : NLS.bind(Messages.Outage_whom, outage.whom());
        Duration lasted = Duration.between(it.since(), now).truncatedTo(ChronoUnit.MINUTES);
        boolean late = !now.isBefore(it.due());
        Duration left = late ? Duration.between(it.due(), now) : Duration.between(now, it.due());
        return NLS.bind(late ? Messages.Outage_late : Messages.Outage_soon, new Object[] {
                    outage.name(),
                    Durations.words(lasted, Locale.getDefault()),
                    Times.format(it.due()),
                    Durations.words(left, Locale.getDefault())
                })
                + whom;
    }
}
