package org.tongbao.core.sample;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.tongbao.core.incident.DraftRequest;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.model.finding.Result;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Stage;
import org.tongbao.model.incident.Incident;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Made-up incidents of the last years, told in Chinese, with answers to the forms as far as they got: most are over, the
 * young ones open, some late, a few void or an exercise. The same seed and instant give the same incidents, each by its
 * number. Used by one thread.
 */
public final class MadeUpIncidents {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** How far back they reach. */
    private static final Duration YEARS = Duration.ofDays(5 * 365L);

    /** Of all incidents, those of the last days, so that there is something to do. */
    private static final double YOUNG = 0.08;

    private static final Duration DAYS = Duration.ofDays(10);

    /** Most of the young ones are of the last hours. */
    private static final int SKEW = 4;

    private static final double LATE = 0.06;
    private static final double DRILL = 0.03;
    private static final double VOID = 0.01;

    /** Of ratings 0 to 4: most incidents are small. */
    private static final int[] RATINGS = {0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 4};

    private final IncidentService incidents;
    private final List<String> categories;
    private final Instant until;
    private final long seed;
    private final Phrases phrases = new Phrases();
    private final Map<String, FormDefinition> forms = new HashMap<>();

    /**
     * Prepares them; none is made yet.
     *
     * @param categories ids of those they are of
     * @param until nothing happens after that
     */
    public MadeUpIncidents(IncidentService incidents, List<String> categories, Instant until, long seed) {
        this.incidents = incidents;
        this.categories = List.copyOf(categories);
        this.until = until;
        this.seed = seed;
    }

    /**
     * The incident of this number, from 0.
     *
     * @return refused when a category or its form is not installed
     */
    public Result<Incident> make(long number) {
        var random = new SplittableRandom(seed * 1_000_003 + number);
        String category = categories.get(random.nextInt(categories.size()));
        double age = random.nextDouble() < YOUNG
                ? DAYS.toSeconds() * Math.pow(random.nextDouble(), SKEW)
                : YEARS.toSeconds() * random.nextDouble();
        Instant awareness = until.minusSeconds(Duration.ofMinutes(1).toSeconds() + (long) age);
        String organization = phrases.one(random, "organization");
        var request = new DraftRequest(category, organization, awareness, "", random.nextDouble() < DRILL);
        Result<Incident> draft = incidents.createDraft(request);
        Result<FormDefinition> form = draft.done() ? form(draft.get()) : Result.refused(draft.findings());
        if (!form.done()) {
            return Result.refused(form.findings());
        }
        ObjectNode document = new Story(random, request, draft.get(), form.get()).tell();
        return incidents.read(document.toString().getBytes(StandardCharsets.UTF_8), "made-up-" + number);
    }

    private Result<FormDefinition> form(Incident draft) {
        String key = draft.getPack() + '/' + draft.getCategory();
        if (!forms.containsKey(key)) {
            Result<FormDefinition> form = incidents.formOf(draft);
            if (!form.done()) {
                return form;
            }
            forms.put(key, form.get());
        }
        return Result.of(forms.get(key));
    }

    /** What happened in one incident, in order. */
    private final class Story {

        private final RandomGenerator random;
        private final DraftRequest request;
        private final FormDefinition form;
        private final Phrases about;
        private final MadeUpAnswers answers;
        private final ObjectNode document = NODES.objectNode();
        private final ArrayNode events = NODES.arrayNode();
        private final String officer;
        private final String reviewer;

        /** When the last thing happened. */
        private Instant now;

        Story(RandomGenerator random, DraftRequest request, Incident draft, FormDefinition form) {
            this.random = random;
            this.request = request;
            this.form = form;
            about = phrases.about(request.category());
            answers = new MadeUpAnswers(random, about, about.one(random, "description"));
            officer = about.one(random, "person");
            reviewer = about.one(random, "reviewer");
            now = request.awareness();
            document.put("format", "tongbao-incident/1")
                    .put("id", new UUID(random.nextLong(), random.nextLong()).toString())
                    .put("category", request.category())
                    .put("organization", request.organization())
                    .put("pack", draft.getPack())
                    .put("drill", request.drill());
        }

        ObjectNode tell() {
            now = request.awareness().minusSeconds(seconds(1, 72 * 60));
            event("occurrence", officer);
            now = request.awareness();
            event("discovery", officer);
            event("awareness", officer);
            int level = judge();
            if (random.nextDouble() < VOID) {
                happens(5, 50, LifeCycle.VOIDED, officer).put("reason", about.one(random, "void"));
            } else {
                notify(level);
                respond(level);
            }
            document.set("events", events);
            document.set("answers", answers.answers());
            return document;
        }

        /** The level that follows from the ratings. */
        private int judge() {
            int[] ratings =
                    random.ints(3, 0, RATINGS.length).map(i -> RATINGS[i]).toArray();
            document.putArray("impacts")
                    .addObject()
                    .put("at", MadeUpAnswers.time(now))
                    .put("confidentiality", ratings[0])
                    .put("integrity", ratings[1])
                    .put("availability", ratings[2])
                    .put("reason", about.one(random, "reason"))
                    .put("by", officer);
            return Math.max(ratings[0], Math.max(ratings[1], ratings[2]));
        }

        private void notify(int level) {
            boolean late = random.nextDouble() < LATE;
            happens(1, 3, "internal-report", officer);
            happens(2, 6, "approved", reviewer);
            happens(late ? 61 : 10, late ? 300 : 48, "notified", officer)
                    .put("method", "platform")
                    .put("to", about.one(random, "superior"));
            if (over()) {
                return;
            }
            answers.fill(form, Stage.NOTIFICATION, now);
            happens(5, 60, "received", reviewer).put("level", level);
            happens(10, level > 2 ? 50 : 200, "reviewed", reviewer)
                    .put("level", level)
                    .put("basis", about.one(random, "basis"));
            happens(5, 60, "review-notified", reviewer);
            happens(1, 20, "team-decision", reviewer).put("formed", level > 2);
            if (level > 2) {
                happens(30, 120, "meeting-held", reviewer);
            }
        }

        private void respond(int level) {
            happens(20, 300, "evidence-preserved", officer);
            boolean late = random.nextDouble() < LATE;
            int hours = level > 2 ? 36 : 72;
            happens(late ? hours * 60 : 120, late ? hours * 90 : hours * 50, "contained", officer);
            happens(0, 600, "recovered", officer);
            if (!over()) {
                answers.fill(form, Stage.CONTAINMENT, now);
            }
            happens(10, 120, "completion-notified", officer);
            happens(3 * 24 * 60, late ? 40 * 24 * 60 : 20 * 24 * 60, "report-submitted", officer);
            if (!over()) {
                answers.fill(form, Stage.REPORT, now);
            }
            happens(24 * 60, 14 * 24 * 60, "closed", reviewer);
        }

        /** An event some minutes after the last; left out, with all that follows, where that is yet to come. */
        private ObjectNode happens(int fromMinutes, int toMinutes, String type, String by) {
            now = now.plusSeconds(seconds(fromMinutes, toMinutes));
            return over() ? NODES.objectNode() : event(type, by);
        }

        private boolean over() {
            return now.isAfter(until);
        }

        private long seconds(int fromMinutes, int toMinutes) {
            return Duration.ofMinutes(random.nextInt(fromMinutes, toMinutes + 1))
                    .toSeconds();
        }

        private ObjectNode event(String type, String by) {
            return events.addObject()
                    .put("type", type)
                    .put("at", MadeUpAnswers.time(now))
                    .put("recorded", MadeUpAnswers.time(now))
                    .put("by", by);
        }
    }
}
