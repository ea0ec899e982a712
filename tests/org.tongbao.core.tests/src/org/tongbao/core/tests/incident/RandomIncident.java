package org.tongbao.core.tests.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.tongbao.core.form.FactValues;
import org.tongbao.core.form.FormIndex;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Option;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Attachment;
import org.tongbao.model.incident.CustodyTransfer;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.EvidenceItem;
import org.tongbao.model.incident.Extra;
import org.tongbao.model.incident.FollowUp;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Improvement;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.incident.Rating;

/** Incidents as the store could hold them, the same for the same seed. */
final class RandomIncident {

    private static final IncidentFactory MAKE = IncidentFactory.eINSTANCE;
    private static final List<String> WORDS =
            List.of("網頁遭置換", "a", "𠮷野家", "line\nbreak", "\"quoted\"", "<b>&amp;", "\ttab", "\\", "{}", "無", "　全形");
    private static final List<String> TYPES =
            List.of("awareness", "notified", "reviewed", "contained", "team-decision", "discovery");
    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private final Random random;
    private final FormDefinition form;

    RandomIncident(long seed, FormDefinition form) {
        this.random = new Random(seed);
        this.form = form;
    }

    Incident next() {
        Incident incident = MAKE.createIncident();
        incident.setId(uuid());
        incident.setCategory("web");
        incident.setPack("bureau-110");
        incident.setDrill(random.nextBoolean());
        if (random.nextBoolean()) {
            incident.setNumber(word());
            incident.setTitle(word());
            incident.setOrganization(word());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            incident.getTags().add(word());
            incident.getImpacts().add(impact(incident));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            incident.getEvents().add(event(incident));
        }
        List<Answer> answers = new ArrayList<>();
        for (Field field : new FormIndex(form).fields()) {
            if (!FactValues.shows(field) && field.getType() != FieldType.CHECKLIST && random.nextInt(3) > 0) {
                answers.add(answer(field));
            }
        }
        answers.sort(Comparator.comparing(Answer::getId));
        incident.getAnswers().addAll(answers);
        for (int i = random.nextInt(3); i > 0; i--) {
            incident.getEvidence().add(evidence());
            incident.getImprovements().add(improvement());
            incident.getAttachments().add(attachment());
        }
        if (random.nextBoolean()) {
            incident.getExtras().add(extra("signatures", "[{\"n\":1}]"));
            incident.getExtras().add(extra("later", "{\"a\":[true,null,1.20]}"));
        }
        return incident;
    }

    private Attachment attachment() {
        Attachment attachment = MAKE.createAttachment();
        attachment.setId(uuid());
        attachment.setName(word());
        attachment.setSize(random.nextLong(Long.MAX_VALUE));
        attachment.setSha256("0123456789abcdef".repeat(4));
        attachment.setAdded(Instant.ofEpochSecond(1_773_000_000L + random.nextInt(1_000_000)));
        attachment.setBy(word());
        return attachment;
    }

    private EvidenceItem evidence() {
        EvidenceItem item = MAKE.createEvidenceItem();
        item.setId(uuid());
        item.setLabel(word());
        item.setAt(Instant.ofEpochSecond(1_773_000_000L + random.nextInt(1_000_000)));
        item.setTransientNature(random.nextBoolean());
        item.setFileSize(random.nextLong(Long.MAX_VALUE));
        item.setSha256("0123456789abcdef".repeat(4));
        for (int i = random.nextInt(3); i > 0; i--) {
            CustodyTransfer transfer = MAKE.createCustodyTransfer();
            transfer.setId(uuid());
            transfer.setFrom(word());
            transfer.setTo(word());
            item.getTransfers().add(transfer);
        }
        return item;
    }

    private Improvement improvement() {
        Improvement measure = MAKE.createImprovement();
        measure.setId(uuid());
        measure.setMeasure(word());
        measure.setTerm("mid");
        measure.setDue("2026-09-30");
        FollowUp followUp = MAKE.createFollowUp();
        followUp.setId(uuid());
        followUp.setNote(word());
        measure.getFollowUps().add(followUp);
        return measure;
    }

    private Impact impact(Incident incident) {
        Impact impact = MAKE.createImpact();
        impact.setId(uuid());
        impact.setAt(instant());
        if (random.nextBoolean()) {
            impact.setRecorded(Instant.parse("2026-03-19T00:00:00Z").plusNanos(random.nextInt(1_000_000_000)));
        }
        if (!incident.getImpacts().isEmpty() && random.nextBoolean()) {
            impact.setReplaces(incident.getImpacts().get(0).getId());
            impact.setReason(word());
        }
        for (String dimension : List.of("confidentiality", "integrity", "availability")) {
            if (random.nextInt(4) > 0) {
                Rating rating = MAKE.createRating();
                rating.setDimension(dimension);
                rating.setLevel(random.nextInt(5));
                impact.getRatings().add(rating);
            }
        }
        return impact;
    }

    private Event event(Incident incident) {
        Event event = MAKE.createEvent();
        event.setId(random.nextBoolean() ? uuid() : "e/" + incident.getEvents().size() + "~");
        event.setType(TYPES.get(random.nextInt(TYPES.size())));
        event.setAt(instant());
        event.setBy(word());
        if (random.nextBoolean()) {
            event.setNote(word());
            Detail level = MAKE.createDetail();
            level.setKey("level");
            level.setNumber(random.nextLong());
            event.getDetails().add(level);
            Detail to = MAKE.createDetail();
            to.setKey("to");
            to.setText(word());
            event.getDetails().add(to);
        } else {
            Detail formed = MAKE.createDetail();
            formed.setKey("formed");
            formed.setFlag(random.nextBoolean());
            event.getDetails().add(formed);
        }
        return event;
    }

    private Answer answer(Field field) {
        Answer answer = MAKE.createAnswer();
        answer.setId(field.getId());
        if (field.isAllowNone() && random.nextInt(3) == 0) {
            answer.setNone(true);
            return answer;
        }
        switch (field.getType()) {
            case NUMBER -> answer.setNumber(Math.abs((long) random.nextInt()));
            case PERCENT -> answer.setNumber((long) random.nextInt(101));
            case DATE ->
                answer.setText(
                        LocalDate.of(2026, 1, 1).plusDays(random.nextInt(70)).toString());
            case DATE_TIME -> answer.setText(RocDates.iso(instant(), ZONE));
            case IP_LIST, URL_LIST -> answer.setText("192.0.2.1\n203.0.113.7");
            case SINGLE -> choose(answer, field);
            case MULTIPLE -> {
                for (Option option : field.getOptions()) {
                    if (answer.getChoices().isEmpty() || random.nextBoolean()) {
                        answer.getChoices().add(choice(option));
                    }
                }
            }
            case CHECK -> {
                answer.setChecked(true);
                addParts(answer, field.getParts());
            }
            default -> answer.setText(word());
        }
        return answer;
    }

    private void choose(Answer answer, Field field) {
        Option option = field.getOptions().get(random.nextInt(field.getOptions().size()));
        answer.setOption(option.getId());
        addParts(answer, option.getParts());
    }

    private Answer choice(Option option) {
        Answer choice = MAKE.createAnswer();
        choice.setOption(option.getId());
        addParts(choice, option.getParts());
        return choice;
    }

    private void addParts(Answer answer, List<Field> parts) {
        for (Field part : parts) {
            if (random.nextInt(3) > 0) {
                answer.getParts().add(answer(part));
            }
        }
    }

    private static Extra extra(String key, String json) {
        Extra extra = MAKE.createExtra();
        extra.setKey(key);
        extra.setJson(json);
        return extra;
    }

    private Instant instant() {
        Instant start = Instant.parse("2026-03-01T00:00:00Z");
        return start.plusSeconds(random.nextInt(1_500_000)).plusNanos(random.nextInt(3) * 1_000_000L);
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
