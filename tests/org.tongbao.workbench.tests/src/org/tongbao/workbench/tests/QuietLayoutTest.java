package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.testkit.ICondition;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.ui.testkit.SWTBotPreferences;

/** What one types lays out what it changes, and not the whole editor. */
final class QuietLayoutTest extends WorkbenchTest {

    @Test
    void assessment_shownInTheHeader_laysOutNothingBesidesIt() {
        SWTBotEditor editor = bench.create("鼓山測試機關", "115/3/13 22:40");
        var page = bench.page(editor, "通報");
        var layouts = probe(syncExec(() -> widget(page, "editor.header").getParent()));
        answer(page);
        assertEquals(0, layouts.get());
    }

    @Test
    void header_assessed_hasRoomForItsWordsAndIcons() {
        SWTBotEditor editor = bench.create("鼓山測試機關", "115/3/13 22:40");
        var header = widget(editor.bot(), "editor.header");
        var finding = widget(editor.bot(), "editor.header.finding");
        bench.bot.waitUntil(() -> !tip(finding).isEmpty(), Bench.SLOW);
        bench.bot.waitUntil(
                ((ICondition) () -> cut((Composite) header).isEmpty()).named("cut: " + cut((Composite) header)));
    }

    /** Labels below a composite that are smaller than what they show. */
    private static List<String> cut(Composite parent) {
        return syncExec(() -> Stream.of(parent.getChildren())
                .filter(Control::isVisible)
                .flatMap(child -> switch (child) {
                    case Label label -> {
                        var wanted = label.computeSize(SWT.DEFAULT, SWT.DEFAULT);
                        boolean fits = label.getSize().x >= wanted.x && label.getSize().y >= wanted.y;
                        yield fits ? Stream.<String>of() : Stream.of(label + " " + label.getSize() + " for " + wanted);
                    }
                    case Composite inner -> cut(inner).stream();
                    default -> Stream.<String>of();
                })
                .toList());
    }

    @Test
    void overview_behindAnotherPage_isLaidOutWhenItComesToTheFront() {
        SWTBotEditor editor = bench.create("鼓山測試機關", "115/3/13 22:40");
        var layouts = probe((Composite) widget(editor.bot(), "overview"));
        answer(bench.page(editor, "通報"));
        assertEquals(0, layouts.get());
        bench.page(editor, "總覽");
        bench.bot.waitUntil(() -> layouts.get() > 0);
    }

    /** Answers a question and waits until the header says that there is one finding less. */
    private void answer(SWTBot page) {
        var finding = widget(page, "editor.header.finding");
        bench.bot.waitUntil(() -> !tip(finding).isEmpty(), Bench.SLOW);
        String before = tip(finding);
        page.textWithId("F1-05").setText("07-9000001");
        bench.bot.waitUntil(() -> !tip(finding).equals(before), Bench.SLOW);
    }

    private static String tip(Control control) {
        return syncExec(() -> Objects.toString(control.getToolTipText(), ""));
    }

    private static Control widget(SWTBot bot, String id) {
        return bot.read(widget -> id.equals(widget.getData(SWTBotPreferences.DEFAULT_KEY))
                        ? List.of((Control) widget)
                        : List.<Control>of())
                .get(0);
    }

    /** Counts how often everything in a composite is laid out. */
    private static AtomicInteger probe(Composite parent) {
        var count = new AtomicInteger();
        syncExec(() -> {
            var probe = new Composite(parent, SWT.NONE);
            var place = new GridData();
            place.exclude = true;
            probe.setLayoutData(place);
            probe.setLayout(new Layout() {
                @Override
                protected Point computeSize(@Nullable Composite composite, int width, int height, boolean flush) {
                    return new Point(0, 0);
                }

                @Override
                protected void layout(@Nullable Composite composite, boolean flush) {
                    count.incrementAndGet();
                }
            });
        });
        return count;
    }
}
