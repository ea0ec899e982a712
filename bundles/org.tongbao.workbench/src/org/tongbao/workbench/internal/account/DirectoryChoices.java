package org.tongbao.workbench.internal.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.directory.DirectoryIndex;
import org.tongbao.core.directory.OrganizationTree;
import org.tongbao.core.directory.PeopleIndex;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.finding.Result;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.account.PickWindow.Column;
import org.tongbao.workbench.internal.account.PickWindow.Line;
import org.tongbao.workbench.internal.account.PickWindow.Offer;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * The organizations and people of the directory, to be chosen from. Any thread.
 *
 * @param tree the organizations
 * @param people all of them, with what they are today
 */
record DirectoryChoices(OrganizationTree tree, PeopleIndex people) {

    /** Before it is read, and where there is nothing in it. */
    static final DirectoryChoices NONE = new DirectoryChoices(OrganizationTree.EMPTY, PeopleIndex.EMPTY);

    private static final String STEP = "\u3000";

    /** Reads the directory; blocking. */
    static Result<DirectoryChoices> read(IncidentStore store) {
        return store.organizations()
                .list()
                .then(list -> store.organizations().all().map(all -> {
                    var people = new PeopleIndex(
                            all.stream().map(StoredOrganization::organization).toList(), LocalDate.now(Times.ZONE));
                    return new DirectoryChoices(new OrganizationTree(list), people);
                }));
    }

    /** One of the organizations; below their superiors as long as nothing is typed. */
    Offer organizations() {
        return new Offer(
                Messages.Pick_organization,
                List.of(new Column(Messages.Fact_organization, 340), new Column(Messages.Pick_superior, 240)),
                typed -> typed.isBlank() ? below() : named(typed),
                Messages.Pick_nothing);
    }

    private List<Line> below() {
        var lines = new ArrayList<Line>();
        tree.roots().forEach(root -> below(root, "", lines));
        return lines;
    }

    private void below(OrganizationSummary each, String indent, List<Line> lines) {
        lines.add(line(each, indent));
        tree.children(each.id()).forEach(child -> below(child, indent + STEP, lines));
    }

    private List<Line> named(String typed) {
        return tree.all().stream()
                .filter(each -> DirectoryIndex.holds(each.name(), typed))
                .map(each -> line(each, ""))
                .toList();
    }

    private static Line line(OrganizationSummary each, String indent) {
        return new Line(each.name(), List.of(indent + each.name(), each.superior()));
    }

    /** One of the people. */
    Offer persons() {
        return new Offer(
                Messages.Pick_person,
                List.of(
                        new Column(Messages.Accounts_fullName, 130),
                        new Column(Messages.Fact_organization, 240),
                        new Column(Messages.Pick_functions, 260)),
                typed -> people.search(typed).stream()
                        .map(each -> new Line(each.id(), List.of(each.name(), each.organization(), functions(each))))
                        .toList(),
                Messages.Pick_nothing);
    }

    /** Somebody in one line: name – organization – functions; that he is gone where the directory has him no more. */
    String person(String id) {
        return id.isEmpty()
                ? ""
                : people.find(id)
                        .flatMap(each -> Stream.of(each.name(), each.organization(), functions(each))
                                .filter(part -> !part.isBlank())
                                .reduce((one, other) -> NLS.bind(Messages.Pick_joined, one, other)))
                        .orElse(Messages.Pick_gone);
    }

    private static String functions(PeopleIndex.Entry each) {
        return String.join(Messages.List_separator, each.functions());
    }
}
