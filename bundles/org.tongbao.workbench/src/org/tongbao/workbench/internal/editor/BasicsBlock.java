package org.tongbao.workbench.internal.editor;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.form.Texts;
import org.tongbao.ui.edit.CommittedText;
import org.tongbao.ui.widgets.Wheel;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/** 基本資料: what the incident is called. */
final class BasicsBlock extends OverviewBlock {

    private final List<CategoryDescriptor> categories;
    private final Text number;
    private final Combo category;

    BasicsBlock(PageContext context, Composite parent) {
        super(context, parent, "overview.basics", Messages.Overview_basics, 2);
        categories = session().categories().categories();
        var facts = session().editing().facts();
        number = addNumber();
        add("title", Messages.Fact_title, facts::title, text -> facts.setTitle(Messages.Fact_title, text));
        add(
                "organization",
                Messages.Fact_organization,
                facts::organization,
                text -> facts.setOrganization(Messages.Fact_organization, text));
        category = addCategory();
        context.toolkit().createLabel(body(), Messages.Fact_pack);
        var pack = context.toolkit().createLabel(body(), Texts.title(session().pack()), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(pack);
    }

    /** Given by the store, to be read and copied. */
    private Text addNumber() {
        context().toolkit().createLabel(body(), Messages.Fact_number);
        Text text = Keyed.as(context().toolkit().createText(body(), "", SWT.READ_ONLY), "overview.number");
        text.setToolTipText(Messages.Fact_number_tooltip);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** Another category keeps the answers it knows; what would be lost is shown before anything happens. */
    private Combo addCategory() {
        context().toolkit().createLabel(body(), Messages.Column_category);
        var combo = Wheel.passes(Keyed.as(new Combo(body(), SWT.READ_ONLY), "overview.category"));
        categories.forEach(one -> combo.add(one.name()));
        var change = new CategorySwitch(context(), combo, this::showFacts);
        combo.addListener(SWT.Selection, event -> {
            if (combo.getSelectionIndex() < categories.size()) {
                change.to(categories.get(combo.getSelectionIndex()));
            }
        });
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        return combo;
    }

    @Override
    void showFacts() {
        String given = session().editing().facts().number();
        number.setText(given.isEmpty() ? Messages.Fact_number_later : given);
        String id = Objects.toString(session().editing().incident().getCategory(), "");
        int index = categories.stream().map(CategoryDescriptor::id).toList().indexOf(id);
        if (index < 0 && category.getItemCount() == categories.size()) {
            // not one to choose, but one has to see it
            category.add(NLS.bind(Messages.Category_missing, id));
        }
        category.select(index < 0 ? categories.size() : index);
    }

    private void add(String id, String label, Supplier<String> read, Consumer<String> write) {
        context().toolkit().createLabel(body(), label);
        Text text = Keyed.as(context().toolkit().createText(body(), "", SWT.BORDER), "overview." + id);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
        CommittedText.bind(session().editing(), text, read, write);
    }
}
