package org.tongbao.directory.ui.tree;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.finding.Finding;

/** Columns of the tree of organizations. */
enum TreeColumn {
    NAME(220),
    LEVEL(105),
    FINDING(75),
    REVIEWER(150);

    private final int width;

    TreeColumn(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    String heading() {
        return switch (this) {
            case NAME -> Messages.Column_organization;
            case LEVEL -> Messages.Column_level;
            case FINDING -> Messages.Column_finding;
            case REVIEWER -> Messages.Column_reviewer;
        };
    }

    /** Never a bare letter: severity has letters elsewhere (B-28). */
    String text(OrganizationSummary line, List<Finding> findings) {
        return switch (this) {
            case NAME -> line.name();
            case LEVEL ->
                line.responsibility().isEmpty()
                        ? Messages.Level_none
                        : NLS.bind(Messages.Level_of, line.responsibility());
            case FINDING -> findings.isEmpty() ? "" : NLS.bind(Messages.Finding_count, findings.size());
            case REVIEWER -> line.reviewer();
        };
    }
}
