package org.tongbao.workbench.internal.handover;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tongbao.core.handover.Partner;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/** The partners of this installation, a row each. UI thread. */
final class PartnerTable {

    private static final int NAME_WIDTH = 200;
    private static final int STATE_WIDTH = 260;
    private static final int PRINT_WIDTH = 360;

    private final Table table;
    private List<Partner> partners = List.of();

    /**
     * An empty one that takes the room there is.
     *
     * @param chosen run when another one is chosen
     */
    PartnerTable(Composite parent, int columns, Runnable chosen) {
        table = Keyed.as(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), "handover.partners");
        table.setHeaderVisible(true);
        column(Messages.Handover_partner, NAME_WIDTH);
        column(Messages.Handover_state, STATE_WIDTH);
        column(Messages.Handover_fingerprint, PRINT_WIDTH);
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, true).applyTo(table);
        table.addListener(SWT.Selection, event -> chosen.run());
    }

    private void column(String heading, int width) {
        var column = new TableColumn(table, SWT.LEAD);
        column.setText(heading);
        column.setWidth(width);
    }

    /** The one chosen. */
    Optional<Partner> chosen() {
        int index = table.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(partners.get(index));
    }

    /** All that are shown. */
    List<Partner> all() {
        return partners;
    }

    /**
     * Shows these instead.
     *
     * @param fingerprint of the one to be chosen; the one chosen stays so where it is empty
     */
    void show(List<Partner> all, Optional<String> fingerprint) {
        Optional<String> chosen =
                fingerprint.or(() -> chosen().map(one -> one.card().fingerprint()));
        partners = List.copyOf(all);
        table.removeAll();
        for (Partner each : all) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                each.card().name(),
                each.confirmed()
                        .map(at -> NLS.bind(Messages.Handover_confirmed, Times.format(at)))
                        .orElse(Messages.Handover_unconfirmed),
                each.card().groups()
            });
            if (chosen.filter(each.card().fingerprint()::equals).isPresent()) {
                table.select(table.getItemCount() - 1);
            }
        }
    }
}
