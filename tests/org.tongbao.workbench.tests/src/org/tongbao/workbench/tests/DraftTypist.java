package org.tongbao.workbench.tests;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tongbao.core.draft.Draft;
import org.tongbao.core.draft.DraftJournal;
import org.tongbao.core.draft.DraftKind;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.ui.draft.DraftDesk;
import org.tongbao.ui.edit.AnswerPath;
import org.tongbao.ui.edit.IncidentEditing;

/** A process that goes on typing where the draft in a folder ends, {@code FOLDER}, until it is killed. */
final class DraftTypist {

    static final String ID = "0198f2a0-0000-7000-8000-000000000001";
    static final String FIELD = "F2-04";

    private static final int WORDS = 400;

    private DraftTypist() {}

    /** Says {@code NUMBER} for each text that the journal has taken, counted on from the draft found, which it says first. */
    public static void main(String[] args) throws InterruptedException {
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            type(new DraftJournal(Path.of(args[0]), Clock.systemUTC()), out);
        }
    }

    private static void type(DraftJournal journal, PrintStream out) throws InterruptedException {
        Incident incident =
                journal.read(DraftKind.INCIDENT, ID).get().map(Draft::document).orElseGet(DraftTypist::blank);
        int last = incident.getAnswers().isEmpty()
                ? 0
                : number(incident.getAnswers().get(0).getText());
        var editing = new IncidentEditing(incident, Clock.systemUTC(), () -> "人員06");
        var desk = new DraftDesk(journal);
        desk.addTroubleListener(findings -> out.println("trouble " + findings));
        out.println(last);
        while (true) {
            last++;
            editing.answers().setText(AnswerPath.of(FIELD), FIELD, text(last));
            desk.write(DraftKind.INCIDENT, editing.snapshot(), 0);
            desk.finish();
            out.println(last);
        }
    }

    /** What is typed at a time; of different lengths, so that a file half replaced would show. */
    static String text(int number) {
        String words = IntStream.range(0, 1 + number * 37 % WORDS)
                .mapToObj(each -> "首頁遭置換" + number)
                .collect(Collectors.joining("，"));
        return number + "：" + words;
    }

    /** At what time a text was typed. */
    static int number(String text) {
        return Integer.parseInt(text.substring(0, text.indexOf('：')));
    }

    private static Incident blank() {
        Incident incident = IncidentFactory.eINSTANCE.createIncident();
        incident.setId(ID);
        incident.setCategory("web");
        return incident;
    }
}
