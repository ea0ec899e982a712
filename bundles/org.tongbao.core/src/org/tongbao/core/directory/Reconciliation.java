package org.tongbao.core.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.form.Texts;
import org.tongbao.core.internal.nls.Words;
import org.tongbao.core.organization.PhoneHours;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.organization.Assignment;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.Person;

/**
 * What does not fit in the directory on a day (A11, B-23): organizations without a contact, contacts of organizations that
 * are in no list, entries nobody confirmed for long, teams with gaps. Any thread.
 *
 * @param day on which it is looked at; what has ended before or begins later does not count
 * @param months after which an entry should be confirmed again
 */
public record Reconciliation(LocalDate day, int months) {

    private static final ZoneId TAIWAN = ZoneId.of("Asia/Taipei");

    /**
     * What does not fit, each with the organization's id as subject, by the names of the organizations: errors for what the
     * procedure requires, warnings for what should be looked at; behind them, as information, what nobody has recorded yet.
     */
    public List<Finding> of(List<Organization> organizations) {
        return gaps(organizations).stream().map(Gap::finding).toList();
    }

    /** The same with what each is about. */
    public List<Gap> gaps(List<Organization> organizations) {
        return organizations.stream()
                .sorted(Comparator.comparing(each -> String.valueOf(each.getName())))
                .flatMap(each -> new One(each).gaps().stream())
                .sorted(Comparator.comparing(Gap::isOpen).reversed())
                .toList();
    }

    /**
     * Something that does not fit.
     *
     * @param organization its id
     * @param name of the organization
     * @param assignment id of the entry that should be confirmed; empty where it is about something else
     */
    public record Gap(String organization, String name, Optional<String> assignment, Finding finding) {

        /** True for what is to be put right; false for what is only not known yet. */
        public boolean isOpen() {
            return finding.severity() != Severity.INFO;
        }
    }

    /** One organization on that day. */
    private final class One {

        private final Organization organization;
        private final Map<String, Person> persons = new HashMap<>();
        private final List<Assignment> current;
        private final List<Gap> gaps = new ArrayList<>();

        One(Organization organization) {
            this.organization = organization;
            organization.getPersons().forEach(each -> persons.put(each.getId(), each));
            current = organization.getAssignments().stream()
                    .filter(each -> Roster.isCurrent(each, day))
                    // who is not on the list cannot be called: the function counts as nobody's
                    .filter(each -> persons.containsKey(String.valueOf(each.getPerson())))
                    .toList();
        }

        List<Gap> gaps() {
            contacts();
            boolean hasTeam = current.stream()
                    .flatMap(each -> TeamFunction.of(each.getFunction()).stream())
                    .anyMatch(TeamFunction.team()::contains);
            if (hasTeam) {
                TeamFunction.team().forEach(this::filled);
                several();
            }
            current.forEach(this::confirmed);
            return gaps;
        }

        private void contacts() {
            List<Assignment> windows = of(TeamFunction.CONTACT);
            if (windows.isEmpty()) {
                error(DirectoryFinding.CONTACT_MISSING);
                return;
            }
            if (organization.getResponsibility() == null) {
                warn(DirectoryFinding.CONTACT_OF_UNLISTED);
            }
            reachable(windows);
        }

        /** At any hour (K:203-206): what nobody has said is neither counted on nor held to be wrong. */
        private void reachable(List<Assignment> windows) {
            Set<Optional<PhoneHours>> hours = windows.stream()
                    .flatMap(each -> Optional.ofNullable(persons.get(each.getPerson())).stream())
                    .flatMap(person -> person.getPhones().stream())
                    .map(PhoneHours::of)
                    .collect(Collectors.toSet());
            if (hours.contains(Optional.of(PhoneHours.ALWAYS))) {
                return;
            }
            if (hours.contains(Optional.<PhoneHours>empty())) {
                inform(DirectoryFinding.CONTACT_HOURS_UNKNOWN);
            } else {
                error(DirectoryFinding.CONTACT_UNREACHABLE);
            }
        }

        private void filled(TeamFunction function) {
            List<Assignment> holders = of(function);
            Set<String> ranks =
                    holders.stream().map(each -> String.valueOf(each.getRank())).collect(Collectors.toSet());
            String name = function.label();
            boolean deputy = ranks.contains(TeamFunction.DEPUTY);
            if (holders.isEmpty() || (deputy && ranks.size() == 1)) {
                error(DirectoryFinding.FUNCTION_UNFILLED, name);
            } else if (function.kind() == TeamFunction.Kind.GROUP) {
                if (!ranks.contains(TeamFunction.MEMBER)) {
                    warn(DirectoryFinding.GROUP_WITHOUT_MEMBERS, name);
                }
                if (!ranks.contains(TeamFunction.LEADER)) {
                    warn(DirectoryFinding.GROUP_WITHOUT_LEADER, name);
                }
            } else if (!deputy) {
                warn(DirectoryFinding.DEPUTY_MISSING, name);
            }
        }

        /** By the person: namesakes are two. */
        private void several() {
            Map<String, Set<TeamFunction>> groups = new LinkedHashMap<>();
            for (Assignment each : current) {
                TeamFunction.of(each.getFunction())
                        .filter(function -> function.kind() == TeamFunction.Kind.GROUP)
                        .ifPresent(function -> groups.computeIfAbsent(
                                        String.valueOf(each.getPerson()), id -> EnumSet.noneOf(TeamFunction.class))
                                .add(function));
            }
            groups.entrySet().stream()
                    .filter(each -> each.getValue().size() > 1)
                    .sorted(Comparator.comparing(each -> name(each.getKey())))
                    .forEach(each -> warn(
                            DirectoryFinding.PERSON_IN_SEVERAL,
                            name(each.getKey()),
                            each.getValue().stream()
                                    .map(TeamFunction::label)
                                    .collect(Collectors.joining(Texts.pick("、", ", ")))));
        }

        private void confirmed(Assignment assignment) {
            String held = new TeamFunction.Held(String.valueOf(assignment.getFunction()), assignment.getRank()).label();
            @Nullable Instant confirmed = assignment.getConfirmed();
            if (confirmed == null) {
                old(assignment, DirectoryFinding.ENTRY_UNCONFIRMED, name(assignment), held);
                return;
            }
            LocalDate last = LocalDate.ofInstant(confirmed, TAIWAN);
            if (last.plusMonths(months).isBefore(day)) {
                old(assignment, DirectoryFinding.ENTRY_STALE, name(assignment), held, months, last.toString());
            }
        }

        private List<Assignment> of(TeamFunction function) {
            return current.stream()
                    .filter(each -> function.id().equals(each.getFunction()))
                    .toList();
        }

        private String name(Assignment assignment) {
            return name(String.valueOf(assignment.getPerson()));
        }

        private String name(String id) {
            @Nullable Person person = persons.get(id);
            return person == null ? id : String.valueOf(person.getName());
        }

        private void error(DirectoryFinding code, Object... more) {
            add(Optional.empty(), Finding.error(code, organization.getId(), args(more)));
        }

        private void warn(DirectoryFinding code, Object... more) {
            add(Optional.empty(), Finding.warning(code, organization.getId(), args(more)));
        }

        private void inform(DirectoryFinding code) {
            Finding finding = new Finding(code, Severity.INFO, organization.getId(), List.of(args()), "");
            add(Optional.empty(), finding);
        }

        private void old(Assignment assignment, DirectoryFinding code, Object... more) {
            add(Optional.of(assignment.getId()), Finding.warning(code, organization.getId(), args(more)));
        }

        private void add(Optional<String> assignment, Finding finding) {
            gaps.add(new Gap(organization.getId(), name(), assignment, finding));
        }

        /** One that is being entered may have none yet. */
        private String name() {
            return Optional.ofNullable(organization.getName())
                    .filter(name -> !name.isBlank())
                    .orElseGet(() -> Words.text(Locale.getDefault(), "organization.unnamed"));
        }

        private Object[] args(Object... more) {
            List<Object> args = new ArrayList<>(List.of(name()));
            args.addAll(List.of(more));
            return args.toArray();
        }
    }
}
