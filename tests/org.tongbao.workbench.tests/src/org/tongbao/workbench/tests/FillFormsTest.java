package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.core.form.FormRegistry;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.engine.EngineFinding;
import org.tongbao.model.finding.FindingCode;
import org.tongbao.ui.testkit.Keyboard;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.workbench.internal.editor.IncidentInput;
import org.tongbao.workbench.internal.store.StoreAccess;

/**
 * Forms filled to the end as a person does it, with real keys and clicks: nothing is missing afterwards, and what was
 * entered is there again when the incident is opened anew. Here one form is filled; all five in {@code ./verify --long}, or
 * those that {@code TONGBAO_FORMS} names, e.g. {@code TONGBAO_FORMS=web,dos}, and then pictures of their pages are in
 * {@code target/screenshots/filled}.
 */
final class FillFormsTest extends WorkbenchTest {

    private static final String ASKED = Objects.requireNonNullElse(System.getenv("TONGBAO_FORMS"), "");
    private static final List<String> CATEGORIES = switch (ASKED) {
        case "" -> List.of("web");
        case "all" -> List.of("web", "intrusion", "dos", "equipment", "other");
        default -> List.of(ASKED.split(","));
    };

    /** Positions of the pages with the stages of the form; Alt with the figure after goes there. */
    private static final List<Integer> PAGES = List.of(1, 3, 4);

    private static final Set<FindingCode> ABOUT_ANSWERS = Set.of(
            EngineFinding.ANSWER_MISSING,
            EngineFinding.TOO_FEW_CHOSEN,
            EngineFinding.ANSWER_TOO_LONG,
            EngineFinding.SUPPLEMENT_EMPTY,
            EngineFinding.NONE_NOT_ALLOWED,
            EngineFinding.OPTION_UNKNOWN,
            EngineFinding.NUMBER_OUT_OF_RANGE,
            EngineFinding.LEVEL_UNKNOWN,
            EngineFinding.TIMES_CONTRADICT);

    private static final String ORGANIZATION = "高雄市示範戶政事務所";

    /** Any form has more entries. */
    private static final int MANY = 100;

    @Test
    void forms_filledByKeyboard_lackNothingAndComeBack() {
        CATEGORIES.forEach(category -> fill(category, true));
    }

    @Test
    void forms_filledByMouse_lackNothingAndComeBack() {
        CATEGORIES.forEach(category -> fill(category, false));
    }

    private void fill(String category, boolean keyboard) {
        var form = PlatformUI.getWorkbench()
                .getService(FormRegistry.class)
                .form(category, "bureau-110")
                .get();
        var editor = bench.create(ORGANIZATION, "115/3/13 22:40", category);
        var pages = folder(editor);
        var filler = new FormFiller(pages, new FormValues(form));
        for (int page : PAGES) {
            if (keyboard) {
                Keyboard.pressShortcut(SWT.ALT, (char) ('1' + page));
                filler.byKeyboard();
            } else {
                turn(pages, page);
                filler.byMouse();
            }
            if (!ASKED.isEmpty()) {
                filler.picture(category + "-" + page + (keyboard ? "-keyboard-" : "-mouse-") + Locale.getDefault());
            }
        }
        Map<String, String> entered = entered(pages);
        assertTrue(entered.size() > MANY, entered::toString);
        editor.save();
        assertEquals(List.of(), lacking(), category);
        Map<String, String> saved = entered(pages);
        // Once saved, times are facts and shown as text.
        entered.keySet().removeIf(id -> !saved.containsKey(id) && id.matches("F2-01|5F|6K"));
        assertEquals(entered, saved, category);
        editor.close();
        assertEquals(entered, entered(folder(bench.openFromRegister(ORGANIZATION))), category);
        bench.bot.closeAllEditors();
        bench.start(folder.resolve(category + keyboard));
    }

    private static CTabFolder folder(SWTBotEditor editor) {
        var folders =
                editor.bot().read(widget -> widget instanceof CTabItem tab ? List.of(tab.getParent()) : List.of());
        return folders.get(0);
    }

    private static void turn(CTabFolder pages, int index) {
        syncExec(() -> {
            pages.setSelection(index);
            pages.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Everything on the pages of the form, by the ids of the widgets. */
    private static Map<String, String> entered(CTabFolder pages) {
        var all = new TreeMap<String, String>();
        for (int page : PAGES) {
            turn(pages, page);
            all.putAll(FormFiller.entered(syncExec(() -> pages.getItem(page).getControl())));
        }
        return all;
    }

    /** What the saved incident lacks, by field. */
    private static List<String> lacking() {
        var input = (IncidentInput) syncExec(() -> Objects.requireNonNull(PlatformUI.getWorkbench()
                        .getActiveWorkbenchWindow()
                        .getActivePage()
                        .getActiveEditor())
                .getEditorInput());
        var workbench = PlatformUI.getWorkbench();
        var incident = workbench
                .getService(StoreAccess.class)
                .store()
                .orElseThrow()
                .load(input.id())
                .get()
                .orElseThrow()
                .incident();
        return workbench
                .getService(IncidentService.class)
                .timeline(incident)
                .get()
                .at(Instant.now())
                .findings()
                .stream()
                .filter(finding -> ABOUT_ANSWERS.contains(finding.code()))
                .map(finding -> finding.subject() + " " + finding.code().id())
                .toList();
    }
}
