package org.tongbao.core.directory;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.Person;

/**
 * Finds organizations by what is typed: at once by what lists show of them, and by their people as soon as those were added.
 * Any thread.
 */
public final class DirectoryIndex {

    /** What cannot be typed, so that a word is not found across two values. */
    private static final char BETWEEN = '\n';

    private final Map<String, String> heads = new ConcurrentHashMap<>();
    private final Map<String, String> people = new ConcurrentHashMap<>();

    /** Finds by the head of an organization from now on. */
    public void add(OrganizationSummary summary) {
        heads.put(summary.id(), plain(summary.name() + BETWEEN + summary.superior() + BETWEEN + summary.reviewer()));
    }

    /** Finds by the people of an organization from now on, those who served in it included. */
    public void add(Organization organization) {
        var text = new StringBuilder();
        for (Person person : organization.getPersons()) {
            add(text, person.getName());
            add(text, person.getTitle());
            add(text, person.getEmail());
            person.getPhones().forEach(phone -> {
                add(text, phone.getRaw());
                add(text, phone.getNumber());
            });
        }
        people.put(organization.getId(), plain(text.toString()));
    }

    private static void add(StringBuilder text, @Nullable String value) {
        if (value != null) {
            text.append(value).append(BETWEEN);
        }
    }

    /** Those of a list in which every word occurs, in its order; all of them when nothing is typed. */
    public List<OrganizationSummary> search(List<OrganizationSummary> all, String typed) {
        List<String> words = words(typed);
        Predicate<OrganizationSummary> matching =
                each -> words.stream().allMatch(word -> holds(heads, each, word) || holds(people, each, word));
        return typed.isBlank() ? all : all.stream().filter(matching).toList();
    }

    /** True when every typed word is in a text, however wide the letters. */
    public static boolean holds(String text, String typed) {
        String plain = plain(text);
        return words(typed).stream().allMatch(plain::contains);
    }

    private static boolean holds(Map<String, String> texts, OrganizationSummary each, String word) {
        return texts.getOrDefault(each.id(), "").contains(word);
    }

    /** What is typed, word by word; one empty word, which is everywhere, when nothing is. */
    static List<String> words(String typed) {
        return List.of(plain(typed).strip().split("\\s+"));
    }

    /** However wide the letters, whichever of the two 臺. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('台', '臺')
                .toLowerCase(Locale.ROOT);
    }
}
