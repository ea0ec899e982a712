package org.tongbao.directory.ui.tree;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.finding.Finding;

/** Columns of the tree of organizations. */
enum TreeColumn {
    NAME(210),
    LEVEL(105),
    FINDING(75),
    REVIEWER(120);

    private static final int MARGIN = 16;

    /** As long as names of reviewing agencies are. */
    private static final String AGENCY = "高雄市政府民政局";

    private final int width;

    TreeColumn(int width) {
        this.width = width;
    }

    /** As wide as what stands in it in the language of the program. */
    int width(Control owner) {
        String widest = switch (this) {
            case LEVEL -> NLS.bind(Messages.Level_of, "C");
            case REVIEWER -> AGENCY;
            case NAME, FINDING -> heading();
        };
        var gc = new GC(owner);
        try {
            return Math.max(width, gc.textExtent(widest).x + MARGIN);
        } finally {
            gc.dispose();
        }
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
