package org.tongbao.workbench.internal.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.workbench.internal.Keyed;

/**
 * A choice of one value or of all. UI thread.
 *
 * @param <T> what is chosen
 */
final class RegisterChooser<T> {

    private static final int WIDTH = 80;

    private final Combo combo;
    private final String all;
    private List<Offer<T>> offers = List.of();

    /**
     * A value that can be chosen.
     *
     * @param label what a person reads
     */
    record Offer<T>(T value, String label) {}

    /**
     * @param key name of the control
     * @param all words for no restriction
     */
    RegisterChooser(Composite parent, String key, String all, Runnable changed) {
        this.all = all;
        combo = Keyed.as(new Combo(parent, SWT.READ_ONLY), key);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(combo);
        combo.setToolTipText(all);
        offer(List.of());
        combo.addListener(SWT.Selection, event -> changed.run());
    }

    /** The chosen value; empty for all. */
    Optional<T> chosen() {
        int index = combo.getSelectionIndex();
        return index <= 0 ? Optional.empty() : Optional.of(offers.get(index - 1).value());
    }

    /** Offers these values; what is chosen stays chosen, also when it is not among them. */
    void offer(List<Offer<T>> values) {
        Optional<Offer<T>> before = chosen().map(value -> new Offer<>(value, combo.getText()));
        if (values.equals(offers) && combo.getItemCount() > 0) {
            return;
        }
        var offered = new ArrayList<>(values);
        before.filter(chosen -> index(values, chosen.value()) < 0).ifPresent(offered::add);
        offers = List.copyOf(offered);
        combo.removeAll();
        combo.add(all);
        offers.forEach(offer -> combo.add(offer.label()));
        combo.select(before.map(chosen -> index(offers, chosen.value()) + 1).orElse(0));
    }

    /** Chooses a value, which is offered from now on; all when it is empty. */
    void choose(Optional<T> value) {
        if (value.isPresent() && index(offers, value.get()) < 0) {
            var offered = new ArrayList<>(offers);
            offered.add(new Offer<>(value.get(), value.get().toString()));
            offer(offered);
        }
        combo.select(value.map(each -> index(offers, each) + 1).orElse(0));
    }

    private static <T> int index(List<Offer<T>> offers, T value) {
        for (int i = 0; i < offers.size(); i++) {
            if (offers.get(i).value().equals(value)) {
                return i;
            }
        }
        return -1;
    }
}
