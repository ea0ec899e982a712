package org.tongbao.core.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Chinese wordings to choose from, by key; {@code {key}} inside one stands for one of another key. They are data, not words
 * of the interface: a made-up incident is told in Chinese whatever language the program speaks. Any thread.
 */
final class Phrases {

    private static final Pattern NAMED = Pattern.compile("\\{([\\w.]+)\\}");

    private final Map<String, List<String>> wordings;
    private final String topic;

    /** Those of {@code phrases.txt} beside this class, about nothing in particular. */
    Phrases() {
        this(read(), "");
    }

    private Phrases(Map<String, List<String>> wordings, String topic) {
        this.wordings = wordings;
        this.topic = topic;
    }

    /** The same, which prefer for each key those of {@code key.topic}. */
    Phrases about(String topic) {
        return new Phrases(wordings, '.' + topic);
    }

    private static Map<String, List<String>> read() {
        var properties = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream("phrases.txt"), "phrases.txt"),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> List.of(entry.getValue().toString().split("\\|"))));
    }

    /** One wording of the first of these keys that has any. */
    String one(RandomGenerator random, String... keys) {
        for (String key : keys) {
            @Nullable List<String> known = wordings.getOrDefault(key + topic, wordings.get(key));
            if (known != null) {
                return complete(random, known.get(random.nextInt(known.size())));
            }
        }
        throw new IllegalArgumentException("no wording of " + String.join(", ", keys));
    }

    private String complete(RandomGenerator random, String wording) {
        return NAMED.matcher(wording)
                .replaceAll(named -> Matcher.quoteReplacement(one(random, String.valueOf(named.group(1)))));
    }
}
