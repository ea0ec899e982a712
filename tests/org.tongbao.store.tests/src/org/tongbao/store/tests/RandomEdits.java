package org.tongbao.store.tests;

import java.util.List;
import java.util.Random;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.EvidenceItem;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

/** Alters incidents at random, each time the same for the same seed. Uses every feature of the model. */
final class RandomEdits {

    private static final IncidentFactory MAKE = IncidentFactory.eINSTANCE;

    private static final List<String> TEXTS = List.of(
            "首頁遭置換",
            "",
            " 前後空白 ",
            "第一行\n第二行\r\n\t縮排",
            "\"引號\" \\ / <&>",
            "𠮷 \uE000 😀 \u2028",
            "{\"none\":true}",
            "null",
            "3",
            "true",
            "2026-03-13T14:40:00Z");

    private static final List<String> ORGANIZATIONS = List.of("高雄市鼓山戶政事務所", "高雄市鼓山衛生所", " 前後空白 ", "");

    private final Random random;
    private final String name;
    private final boolean any;
    private int made;

    /** @param any true for answers of any shape the model has, false for those that forms ask for */
    RandomEdits(long seed, boolean any) {
        random = new Random(seed);
        this.any = any;
        name = "s" + seed + "-";
    }

    /** Some changes, at times none. */
    void apply(Incident incident) {
        for (int i = random.nextInt(6); i > 0; i--) {
            one(incident);
        }
    }

    private void one(Incident incident) {
        switch (random.nextInt(12)) {
            case 0 -> incident.setTitle(random.nextInt(4) == 0 ? null : text());
            case 1 -> incident.setOrganization(ORGANIZATIONS.get(random.nextInt(ORGANIZATIONS.size())));
            case 2 -> incident.setPack(random.nextBoolean() ? null : "bureau-110");
            case 3 -> incident.setDrill(random.nextBoolean());
            case 4 -> tags(incident);
            case 5 -> incident.getEvents().add(event());
            case 6 -> incident.getImpacts().add(impact());
            case 7, 8 -> answer(incident);
            case 9 -> incident.getAnswers().removeIf(each -> random.nextInt(3) == 0);
            case 10 -> evidence(incident);
            default -> improvement(incident);
        }
    }

    private void tags(Incident incident) {
        if (random.nextBoolean()) {
            incident.getTags().clear();
        } else {
            incident.getTags().add(text());
        }
    }

    private Event event() {
        Event event = MAKE.createEvent();
        event.setId(id());
        event.setType(random.nextBoolean() ? "progress-reported" : "service-outage-start");
        event.setAt(Incidents.AWARENESS.plusNanos(random.nextLong(1_000_000_000_000L)));
        event.setNote(random.nextBoolean() ? null : text());
        var detail = MAKE.createDetail();
        detail.setKey("k" + random.nextInt(3));
        switch (random.nextInt(3)) {
            case 0 -> detail.setText(text());
            case 1 -> detail.setNumber(random.nextLong());
            default -> detail.setFlag(random.nextBoolean());
        }
        event.getDetails().add(detail);
        return event;
    }

    private Impact impact() {
        Impact impact = Incidents.impact(id(), random.nextInt(4));
        if (random.nextBoolean()) {
            var other = MAKE.createRating();
            other.setDimension("availability");
            other.setOption(text());
            impact.getRatings().add(other);
        }
        return impact;
    }

    private void answer(Incident incident) {
        String id = "F2-" + random.nextInt(8);
        incident.getAnswers().removeIf(each -> id.equals(each.getId()));
        incident.getAnswers().add(any ? answer(id, 2) : asked(id));
    }

    /** A text, a number, 無, a choice with its parts, a check item with its own, or several choices. */
    private Answer asked(String id) {
        Answer answer = MAKE.createAnswer();
        answer.setId(id);
        switch (random.nextInt(6)) {
            case 0 -> answer.setText(text());
            case 1 -> answer.setNumber(random.nextLong(1_000_000));
            case 2 -> answer.setNone(true);
            case 3 -> answer.setOption("self");
            case 4 -> answer.setChecked(random.nextBoolean());
            default -> {
                for (int i = 1 + random.nextInt(3); i > 0; i--) {
                    Answer choice = MAKE.createAnswer();
                    choice.setOption("option-" + i);
                    answer.getChoices().add(choice);
                    parts(choice);
                }
            }
        }
        if (answer.getOption() != null || answer.getChecked() != null) {
            parts(answer);
        }
        return answer;
    }

    private void parts(Answer answer) {
        if (random.nextBoolean()) {
            answer.getParts().add(Incidents.text("text", text()));
        }
        if (random.nextBoolean()) {
            Answer count = MAKE.createAnswer();
            count.setId("count");
            count.setNumber(random.nextLong(100));
            answer.getParts().add(count);
        }
    }

    private Answer answer(String id, int depth) {
        Answer answer = MAKE.createAnswer();
        answer.setId(id);
        switch (random.nextInt(6)) {
            case 0 -> answer.setText(text());
            case 1 -> answer.setNumber(random.nextLong());
            case 2 -> answer.setNone(true);
            case 3 -> answer.setOption("self");
            case 4 -> answer.setChecked(random.nextBoolean());
            default -> choices(answer, depth);
        }
        for (int i = random.nextInt(3); i > 0 && depth > 0; i--) {
            // at times a part bears a name that the shape of an answer has for itself
            String part = List.of("count", "text", "option", "choices", "p" + i).get(random.nextInt(5));
            answer.getParts().add(answer(part, depth - 1));
        }
        return answer;
    }

    private void choices(Answer answer, int depth) {
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            Answer choice = answer("", Math.min(1, depth));
            choice.setId(null);
            choice.setOption("option-" + i);
            answer.getChoices().add(choice);
        }
    }

    private void evidence(Incident incident) {
        if (incident.getEvidence().isEmpty() || random.nextBoolean()) {
            EvidenceItem item = MAKE.createEvidenceItem();
            item.setId(id());
            item.setLabel(text());
            incident.getEvidence().add(item);
            return;
        }
        EvidenceItem item =
                incident.getEvidence().get(random.nextInt(incident.getEvidence().size()));
        item.setNote(text());
        item.setTransientNature(random.nextBoolean());
        item.setFileSize(random.nextLong());
        var transfer = MAKE.createCustodyTransfer();
        transfer.setId(id());
        transfer.setAt(Incidents.AWARENESS);
        transfer.setTo(text());
        item.getTransfers().add(transfer);
    }

    private void improvement(Incident incident) {
        if (incident.getImprovements().isEmpty() || random.nextInt(3) == 0) {
            var improvement = MAKE.createImprovement();
            improvement.setId(id());
            improvement.setMeasure(text());
            incident.getImprovements().add(improvement);
            return;
        }
        var followUp = MAKE.createFollowUp();
        followUp.setId(id());
        followUp.setAt(Incidents.AWARENESS);
        followUp.setNote(text());
        incident.getImprovements().get(0).getFollowUps().add(followUp);
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String id() {
        made++;
        return name + made;
    }
}
