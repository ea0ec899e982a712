package org.tongbao.core.procedure;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.form.Texts;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.NextAction;
import org.tongbao.model.rules.ClockRule;

/** Words of what should be done next, in the language of the program; never null, empty where there are none. Any thread. */
public final class ActionWords {

    /** Between clauses: a semicolon, or a comma before the next line of a document ({@code K:240-242, K:390-394}). */
    private static final Pattern BETWEEN = Pattern.compile(";\\s*|,\\s*(?=\\p{Upper}+:)");

    private ActionWords() {
        super();
    }

    /** What is to be done, as a button says it. */
    public static String title(NextAction action) {
        String asked = rule(action).map(Texts::action).orElse("");
        if (!asked.isBlank()) {
            return asked;
        }
        return action.step().map(step -> Texts.title(step.step())).orElse("");
    }

    /** Who does it: by the clock where one asks for it, else by the procedure. */
    public static String actor(NextAction action) {
        String actor = rule(action).map(Texts::actor).orElse("");
        return actor.isBlank() ? role(action) : actor;
    }

    /** Who is responsible by the procedure, else by the clock. */
    public static String role(NextAction action) {
        return action.lane()
                .map(Texts::title)
                .orElseGet(() -> rule(action).map(Texts::actor).orElse(""));
    }

    /** Towards whom. */
    public static String addressee(NextAction action) {
        return rule(action).map(Texts::addressee).orElse("");
    }

    /** Why: the clauses of step and clock, each once. */
    public static String citation(NextAction action) {
        Stream<String> clauses = Stream.concat(
                action.step().map(step -> text(step.step().getCitation())).stream(),
                rule(action).map(clock -> text(clock.getCitation())).stream());
        return String.join(
                "; ",
                clauses.flatMap(BETWEEN::splitAsStream)
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .toList());
    }

    private static Optional<ClockRule> rule(NextAction action) {
        return action.clock().map(ClockState::rule);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
