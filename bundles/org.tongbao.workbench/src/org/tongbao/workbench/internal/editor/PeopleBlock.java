package org.tongbao.workbench.internal.editor;

import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.tongbao.core.form.Texts;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.ui.edit.AnswerPath;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.profile.Profile;

/** 人員: who reports, with telephone and mail, and who sits here. */
final class PeopleBlock extends OverviewBlock {

    private static final List<FieldType> SHOWN = List.of(FieldType.PERSON, FieldType.PHONE, FieldType.EMAIL);

    private @Nullable String drawn;

    PeopleBlock(PageContext context, Composite parent) {
        super(context, parent, "overview.people", Messages.Overview_people, 2);
    }

    @Override
    void showFacts() {
        List<String[]> lines = lines();
        String now = String.join(
                "\n", lines.stream().map(line -> String.join("\t", line)).toList());
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        clear();
        lines.forEach(line -> {
            context().toolkit().createLabel(body(), line[0]);
            Label value = context().toolkit().createLabel(body(), line[1].replace("&", "&&"), SWT.WRAP);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(200, SWT.DEFAULT)
                    .applyTo(value);
        });
        var edit = Keyed.as(
                context().toolkit().createHyperlink(body(), Messages.Overview_people_edit, SWT.NONE),
                "overview.people.edit");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(edit);
        edit.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(@Nullable HyperlinkEvent event) {
                Commands.run(context().site(), Commands.PROFILE);
            }
        });
    }

    private List<String[]> lines() {
        var answers = session().editing().answers();
        var lines = session().form().getSections().stream()
                .flatMap(section -> section.getFields().stream())
                .filter(field -> SHOWN.contains(field.getType()))
                .map(field -> line(field, answers.text(AnswerPath.of(field.getId()))))
                .filter(line -> !line[1].isBlank())
                .toList();
        var profile = Profile.load();
        return lines.isEmpty()
                ? List.<String[]>of(new String[] {
                    Messages.Overview_people_user,
                    Objects.requireNonNull(
                            String.join(" ", profile.author(), profile.phone()).strip())
                })
                : lines;
    }

    private static String[] line(Field field, String text) {
        return new String[] {Texts.label(field), text};
    }
}
