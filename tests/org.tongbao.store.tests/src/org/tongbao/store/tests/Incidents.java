package org.tongbao.store.tests;

import java.time.Instant;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

/** Incidents to store. */
final class Incidents {

    static final Instant AWARENESS = Instant.parse("2026-03-13T14:40:00Z");

    private static final IncidentFactory MAKE = IncidentFactory.eINSTANCE;

    private Incidents() {}

    /** An incident with nothing but its id, organization and awareness. */
    static Incident draft(String id) {
        Incident incident = MAKE.createIncident();
        incident.setId(id);
        incident.setCategory("web");
        incident.setOrganization("高雄市鼓山戶政事務所");
        incident.getEvents().add(event("awareness-" + id, "awareness", AWARENESS));
        return incident;
    }

    /** An incident that uses every feature of the model. */
    static Incident full(String id) {
        Incident incident = draft(id);
        incident.setNumber("115-網-003");
        incident.setTitle("官網首頁遭置換 <\"&'> 𠮷 \uE000 😀");
        incident.setPack("bureau-110");
        incident.setDrill(true);
        incident.getTags().add("置換");
        incident.getTags().add(" 前後空白 ");
        incident.getTags().add("");
        Event notified = event("notified-" + id, "notified", AWARENESS.plusNanos(123_456_789));
        notified.setBy("人員06");
        notified.setNote("第一行\n第二行\r\n\t縮排");
        detail(notified, "method").setText("platform");
        detail(notified, "level").setNumber(2L);
        detail(notified, "consent").setFlag(Boolean.FALSE);
        incident.getEvents().add(notified);
        incident.getImpacts().add(impact("impact-" + id, 2));
        incident.getAnswers().add(text("F2-04", "首頁遭置換為他人圖片。\n備援頁面已上線。"));
        Answer count = MAKE.createAnswer();
        count.setId("F2-05");
        count.setNumber(3L);
        Answer none = MAKE.createAnswer();
        none.setId("6B.external");
        none.setNone(true);
        Answer choice = MAKE.createAnswer();
        choice.setId("F2-07");
        choice.setOption("self");
        incident.getAnswers().add(count);
        incident.getAnswers().add(none);
        incident.getAnswers().add(choice);
        incident.getAnswers().add(check());
        incident.getAnswers().add(choices());
        var extra = MAKE.createExtra();
        extra.setKey("evidence");
        extra.setJson("[{\"name\":\"首頁.png\",\"n\":1.50}]");
        incident.getExtras().add(extra);
        return incident;
    }

    /** An incident of the size of a filled form: 60 answers, 15 events. */
    static Incident large(String id) {
        Incident incident = full(id);
        for (int i = 0; i < 55; i++) {
            incident.getAnswers().add(text("F9-" + i, "第 " + i + " 題的說明：值班同仁發現首頁遭置換，依程序通報並保全紀錄。"));
        }
        for (int i = 0; i < 13; i++) {
            incident.getEvents()
                    .add(event("event-" + i + "-" + id, "progress-reported", AWARENESS.plusSeconds(60L * i)));
        }
        return incident;
    }

    static Event event(String id, String type, Instant at) {
        Event event = MAKE.createEvent();
        event.setId(id);
        event.setType(type);
        event.setAt(at);
        return event;
    }

    static Impact impact(String id, int integrity) {
        Impact impact = MAKE.createImpact();
        impact.setId(id);
        impact.setAt(AWARENESS);
        impact.setBy("人員06");
        impact.setReason("非核心資通系統");
        var rating = MAKE.createRating();
        rating.setDimension("integrity");
        rating.setLevel(integrity);
        impact.getRatings().add(rating);
        return impact;
    }

    static Answer text(String id, String text) {
        Answer answer = MAKE.createAnswer();
        answer.setId(id);
        answer.setText(text);
        return answer;
    }

    private static Answer check() {
        Answer check = MAKE.createAnswer();
        check.setId("5C.remove");
        check.setChecked(Boolean.TRUE);
        Answer count = MAKE.createAnswer();
        count.setId("count");
        count.setNumber(3L);
        check.getParts().add(count);
        check.getParts().add(text("text", "三個檔案"));
        return check;
    }

    private static Answer choices() {
        Answer choices = MAKE.createAnswer();
        choices.setId("F3-01");
        Answer first = MAKE.createAnswer();
        first.setOption("defacement");
        Answer other = MAKE.createAnswer();
        other.setOption("other");
        other.getParts().add(text("text", "其他說明"));
        choices.getChoices().add(first);
        choices.getChoices().add(other);
        return choices;
    }

    static org.tongbao.model.incident.Detail detail(Event event, String key) {
        var detail = MAKE.createDetail();
        detail.setKey(key);
        event.getDetails().add(detail);
        return detail;
    }
}
