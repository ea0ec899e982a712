package org.tongbao.core.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.form.Texts;

/**
 * What somebody does in handling incidents: the contact window (K:92-98, K:683-732), the seven functions of the response
 * team of DOC-K (K:104-196), the chief information security officer, whom the law wants whoever commands (K:100, B-20), and
 * the roles of DOC-I (I:125-261). Ids are those of the exchange format.
 */
public enum TeamFunction {
    CONTACT("contact", Kind.WINDOW, "contact point", "通報窗口", "通報窗口及聯繫專線", "聯絡窗口", "contact"),
    COMMANDER("commander", Kind.ONE, "incident commander", "事件指揮官", "指揮官", "commander"),
    SPOKESPERSON("spokesperson", Kind.ONE, "public information officer", "新聞官", "新聞官/組", "spokesperson"),
    SECRETARY("secretary", Kind.ONE, "executive secretary", "執行秘書", "secretary"),
    INTELLIGENCE("intelligence", Kind.GROUP, "intelligence and planning section", "情資及計畫組", "intelligence"),
    OPERATIONS("operations", Kind.GROUP, "operations section", "應變執行組", "operations"),
    LOGISTICS("logistics", Kind.GROUP, "logistics section", "後勤調度組", "logistics"),
    FINANCE("finance", Kind.GROUP, "finance and administration section", "財務行政組", "finance"),
    CISO("ciso", Kind.OTHER, "chief information security officer", "資通安全長", "資安長", "ciso"),
    WORKING_GROUP("working-group", Kind.OTHER, "information security working group", "資訊安全作業小組", "作業小組"),
    SECURITY_OFFICER("security-officer", Kind.OTHER, "information security officer", "資訊安全官", "資安官"),
    DUTY_OFFICER("duty-officer", Kind.OTHER, "data centre operator on duty", "機房值班人員", "值班人員"),
    COMMITTEE("committee", Kind.OTHER, "information security committee", "資訊安全委員會", "委員會"),
    SYSTEM_OWNER("system-owner", Kind.OTHER, "system owner", "系統負責人", "作業系統負責人", "業務負責人");

    /** How a function is filled. */
    public enum Kind {
        /** By those whom others call. */
        WINDOW,
        /** By one person. */
        ONE,
        /** By a leader and members. */
        GROUP,
        /** As the procedure of the organization says. */
        OTHER
    }

    /** Who leads a group. */
    public static final String LEADER = "leader";
    /** Who belongs to a group. */
    public static final String MEMBER = "member";
    /** Who stands in. */
    public static final String DEPUTY = "deputy";

    private final String id;
    private final Kind kind;
    private final String english;
    /** The official one first. */
    private final List<String> names;

    TeamFunction(String id, Kind kind, String english, String... names) {
        this.id = id;
        this.kind = kind;
        this.english = english;
        this.names = List.of(names);
    }

    /** Of the exchange format. */
    public String id() {
        return id;
    }

    /** How it is filled. */
    public Kind kind() {
        return kind;
    }

    /** As the procedure writes it. */
    public String officialName() {
        return names.getFirst();
    }

    /** In the language of the program. */
    public String label() {
        return Texts.pick(officialName(), english);
    }

    /** The function of an id; empty for one of an agency's own. */
    public static Optional<TeamFunction> of(@Nullable String id) {
        return Arrays.stream(values())
                .filter(function -> function.id.equals(id))
                .findFirst();
    }

    /** The seven functions of the response team, in the order of the procedure. */
    public static List<TeamFunction> team() {
        return Arrays.stream(values())
                .filter(function -> function.kind == Kind.ONE || function.kind == Kind.GROUP)
                .toList();
    }

    /**
     * A function and the rank in it.
     *
     * @param function id of a function, or the written name of one that is not known
     * @param rank {@link #LEADER}, {@link #MEMBER}, {@link #DEPUTY}; null where the function knows no ranks
     */
    public record Held(String function, @Nullable String rank) {

        /** As the procedure writes it: 應變執行組組員. */
        public String words() {
            String name = of(function).map(TeamFunction::officialName).orElse(function);
            return name + known().map(each -> each.suffix).orElse("");
        }

        /** In the language of the program: operations section, member. */
        public String label() {
            String name = of(function).map(TeamFunction::label).orElse(function);
            return Texts.pick(
                    words(), name + known().map(each -> ", " + each.id).orElse(""));
        }

        private Optional<Rank> known() {
            return Arrays.stream(Rank.values())
                    .filter(each -> each.id.equals(rank))
                    .findFirst();
        }
    }

    /** What a list says: 事件指揮官, 情資及計畫組組長, 新聞官代理人. */
    public static Held read(String written) {
        String name = written.replaceAll("\\s+", "");
        @Nullable String rank = null;
        for (Rank each : Rank.values()) {
            if (rank == null && name.endsWith(each.suffix) && name.length() > each.suffix.length()) {
                rank = each.id;
                name = name.substring(0, name.length() - each.suffix.length());
            }
        }
        String plain = name;
        return new Held(
                Arrays.stream(values())
                        .filter(function -> function.names.contains(plain))
                        .findFirst()
                        .map(TeamFunction::id)
                        .orElse(plain),
                rank);
    }

    private enum Rank {
        LEADS("組長", LEADER),
        BELONGS("組員", MEMBER),
        ACTS_FOR("職務代理人", DEPUTY),
        STANDS_IN("代理人", DEPUTY);

        private final String suffix;
        private final String id;

        Rank(String suffix, String id) {
            this.suffix = suffix;
            this.id = id;
        }
    }
}
