package org.tongbao.severity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongbao.model.rules.GuideQuestion;
import org.tongbao.model.rules.SeverityScale;

/**
 * One run through the plain questions of a scale, a question at a time, dimension after dimension. It keeps the answers
 * given, so that one can go back and look at them again. For one thread.
 */
public final class GuidedRun {

    private final List<Guidance> guides;
    private final Map<Guidance, Map<String, String>> answers = new HashMap<>();
    private int place;
    private int question;

    /** A run at its first question. */
    public GuidedRun(SeverityScale scale) {
        guides = scale.getDimensions().stream()
                .flatMap(dimension -> Guidance.of(dimension).stream())
                .toList();
        guides.forEach(guide -> answers.put(guide, new HashMap<>()));
    }

    /** True when the scale asks nothing. */
    public boolean empty() {
        return guides.isEmpty();
    }

    /** Number of dimensions asked about. */
    public int size() {
        return guides.size();
    }

    /** Place of the dimension asked about now, from 0; {@link #size()} behind the last question. */
    public int place() {
        return place;
    }

    /** What is asked about now; empty behind the last question. */
    public Optional<Guidance> guidance() {
        return place < guides.size() ? Optional.of(guides.get(place)) : Optional.empty();
    }

    /** The question now; empty behind the last one. */
    public Optional<GuideQuestion> question() {
        return guidance().map(guide -> guide.asked(given(guide)).get(question));
    }

    /** Id of the choice made at the question now; empty while there is none. */
    public Optional<String> choice() {
        return guidance().flatMap(guide -> question().map(GuideQuestion::getId).map(given(guide)::get));
    }

    /** Answers the question now. */
    public void choose(String choice) {
        guidance().ifPresent(guide -> question().ifPresent(asked -> given(guide).put(asked.getId(), choice)));
    }

    /** True when there is a question before. */
    public boolean canGoBack() {
        return place > 0 || question > 0;
    }

    /** Goes on behind an answered question; false when it is open or there is none. */
    public boolean next() {
        if (choice().isEmpty()) {
            return false;
        }
        Guidance guide = guides.get(place);
        if (question + 1 < guide.asked(given(guide)).size()) {
            question++;
        } else {
            place++;
            question = 0;
        }
        return true;
    }

    /** Goes to the question before, if there is one. */
    public void back() {
        if (question > 0) {
            question--;
        } else if (place > 0) {
            place--;
            Guidance guide = guides.get(place);
            question = guide.asked(given(guide)).size() - 1;
        }
    }

    /** Forgets all answers. */
    public void restart() {
        answers.values().forEach(Map::clear);
        place = 0;
        question = 0;
    }

    /** What was led to so far, in the order of the dimensions. */
    public List<Proposal> proposals() {
        List<Proposal> proposals = new ArrayList<>();
        guides.forEach(guide -> guide.proposal(given(guide)).ifPresent(proposals::add));
        return proposals;
    }

    private Map<String, String> given(Guidance guide) {
        return answers.computeIfAbsent(guide, key -> new HashMap<>());
    }
}
