package org.tongbao.workbench.internal.editor;

import java.util.Map;
import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * 個人資料: which data of how many persons, found out when, and that they and the authority were told. Asked whatever the
 * level is: the duty hangs on the leak (K:291-293; DEC-3, B-26).
 */
final class PersonalDataBlock extends NoticeBlock {

    private static final String LEAK = "personal-data-leak";
    private static final String SUBJECTS = "subjects-notified";
    private static final String AUTHORITY = "data-authority-notified";

    PersonalDataBlock(PageContext context, Composite parent) {
        super(context, parent, "notice.data", Messages.Notice_data);
    }

    @Override
    void draw() {
        hint(Messages.Notice_data_hint);
        recorded(Set.of(LEAK, SUBJECTS, AUTHORITY)).forEach(this::line);
        boolean leak = !recorded(Set.of(LEAK)).isEmpty();
        button("leak", Messages.Notice_leak, request(LEAK, Messages.Notice_leak_text, Map.of(), Set.of("kinds")));
        if (leak) {
            if (recorded(Set.of(SUBJECTS)).isEmpty()) {
                open("open", Messages.Notice_subjects_open);
            }
            button(
                    "subjects",
                    Messages.Notice_subjects,
                    request(SUBJECTS, Messages.Notice_subjects_text, Map.of(), Set.of("manner")));
            button(
                    "authority",
                    Messages.Notice_authority,
                    request(AUTHORITY, Messages.Notice_authority_text, Map.of(), Set.of("to")));
            hint(Messages.Notice_data_draft);
        }
    }
}
