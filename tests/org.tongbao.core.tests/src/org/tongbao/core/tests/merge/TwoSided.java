package org.tongbao.core.tests.merge;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.EvidenceItem;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

/** An incident and changes of it at random, the same for the same seed; few places, so that two sides meet often. */
final class TwoSided {

    static final Instant START = Instant.parse("2026-03-14T02:00:00Z");

    private static final IncidentFactory MAKE = IncidentFactory.eINSTANCE;
    private static final List<String> TEXTS = List.of("首頁遭置換", "服務中斷", "資料外洩", "第一行\n第二行", "");

    private final Random random;
    private final String side;
    private int made;

    TwoSided(long seed, String side) {
        random = new Random(seed * 31 + side.hashCode());
        this.side = side;
    }

    /** A stored incident with recorded events, judgements, answers and evidence. */
    static Incident base(long seed) {
        var maker = new TwoSided(seed, "base");
        Incident incident = MAKE.createIncident();
        incident.setId("incident");
        incident.setNumber("115-鼓山-003");
        incident.setTitle("首頁遭置換");
        incident.setCategory("web");
        incident.setOrganization("高雄市鼓山戶政事務所");
        for (int i = 0; i < 3; i++) {
            incident.getEvents().add(event("event-" + i, "note " + i));
            incident.getImpacts().add(impact("impact-" + i, i));
        }
        maker.change(incident, 12);
        incident.getEvents().forEach(event -> event.setRecorded(START));
        incident.getImpacts().forEach(impact -> impact.setRecorded(START));
        return incident;
    }

    /** Another state that began with this one. */
    Incident changed(Incident base) {
        Incident changed = EcoreUtil.copy(base);
        change(changed, random.nextInt(14));
        return changed;
    }

    private void change(Incident incident, int times) {
        for (int i = 0; i < times; i++) {
            one(incident);
        }
    }

    private void one(Incident incident) {
        switch (random.nextInt(11)) {
            case 0 -> incident.setTitle(text());
            case 1 -> incident.setCategory(random.nextBoolean() ? "web" : random.nextBoolean() ? "dos" : "other");
            case 2 -> incident.setOrganization(text());
            case 3 -> tag(incident);
            case 4 -> incident.getEvents().add(event(id(), text()));
            case 5 -> incident.getImpacts().add(impact(id(), random.nextInt(4)));
            case 6 -> incident.getAnswers().removeIf(each -> random.nextInt(4) == 0);
            case 7 -> evidence(incident);
            case 8 -> choices(incident);
            default -> answer(incident);
        }
    }

    private void tag(Incident incident) {
        String tag = "tag" + random.nextInt(4);
        if (!incident.getTags().remove(tag)) {
            incident.getTags().add(tag);
        }
    }

    private void answer(Incident incident) {
        String id = "F2-" + random.nextInt(4);
        Answer known = incident.getAnswers().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElse(null);
        if (known != null && known.getOption() != null && random.nextInt(3) > 0) {
            String part = "p" + random.nextInt(3);
            known.getParts().removeIf(each -> part.equals(each.getId()));
            known.getParts().add(text(part));
            return;
        }
        incident.getAnswers().remove(known);
        Answer answer = text(id);
        if (random.nextBoolean()) {
            answer.setText(null);
            answer.setOption("option" + random.nextInt(2));
        }
        incident.getAnswers().add(answer);
    }

    private void choices(Incident incident) {
        Answer several = incident.getAnswers().stream()
                .filter(each -> "F3-01".equals(each.getId()))
                .findFirst()
                .orElseGet(() -> {
                    Answer made = MAKE.createAnswer();
                    made.setId("F3-01");
                    incident.getAnswers().add(made);
                    return made;
                });
        String option = "o" + random.nextInt(3);
        if (several.getChoices().size() < 2
                || !several.getChoices().removeIf(each -> option.equals(each.getOption()))) {
            if (several.getChoices().stream().noneMatch(each -> option.equals(each.getOption()))) {
                Answer choice = MAKE.createAnswer();
                choice.setOption(option);
                several.getChoices().add(choice);
            }
        }
    }

    private void evidence(Incident incident) {
        String id = "evidence-" + random.nextInt(2);
        EvidenceItem item = incident.getEvidence().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseGet(() -> {
                    EvidenceItem made = MAKE.createEvidenceItem();
                    made.setId(id);
                    incident.getEvidence().add(made);
                    return made;
                });
        switch (random.nextInt(4)) {
            case 0 -> item.setLabel(text());
            case 1 -> item.setStorage(text());
            case 2 -> {
                item.setFileName(id());
                item.setSha256("hash of " + item.getFileName());
            }
            default -> {
                var transfer = MAKE.createCustodyTransfer();
                transfer.setId(id());
                transfer.setTo(text());
                item.getTransfers().add(transfer);
            }
        }
    }

    static Event event(String id, String note) {
        Event event = MAKE.createEvent();
        event.setId(id);
        event.setType("progress-reported");
        event.setAt(START);
        event.setNote(note);
        return event;
    }

    static Impact impact(String id, int level) {
        Impact impact = MAKE.createImpact();
        impact.setId(id);
        impact.setAt(START);
        var rating = MAKE.createRating();
        rating.setDimension("integrity");
        rating.setLevel(level);
        impact.getRatings().add(rating);
        return impact;
    }

    private Answer text(String id) {
        Answer answer = MAKE.createAnswer();
        answer.setId(id);
        answer.setText(text() + random.nextInt(3));
        return answer;
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String id() {
        made++;
        return side + made;
    }
}
