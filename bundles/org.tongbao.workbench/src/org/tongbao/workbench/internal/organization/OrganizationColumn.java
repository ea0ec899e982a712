package org.tongbao.workbench.internal.organization;

import org.eclipse.osgi.util.NLS;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.workbench.internal.nls.Messages;

/** Columns of the table of organizations. */
enum OrganizationColumn {
    NAME(230),
    RESPONSIBILITY(175),
    SUPERIOR(180),
    REVIEWER(180);

    private final int width;

    OrganizationColumn(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    String heading() {
        return switch (this) {
            case NAME -> Messages.Column_organization;
            case RESPONSIBILITY -> Messages.Org_responsibility;
            case SUPERIOR -> Messages.Org_superior;
            case REVIEWER -> Messages.Org_reviewer;
        };
    }

    /** Never a bare letter: severity has letters elsewhere (B-28). */
    String text(OrganizationSummary line) {
        return switch (this) {
            case NAME -> line.name();
            case RESPONSIBILITY ->
                line.responsibility().isEmpty() ? "" : NLS.bind(Messages.Org_level, line.responsibility());
            case SUPERIOR -> line.superior();
            case REVIEWER -> line.reviewer();
        };
    }
}
