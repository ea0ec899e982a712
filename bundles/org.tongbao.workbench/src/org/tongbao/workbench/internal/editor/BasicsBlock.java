package org.tongbao.workbench.internal.editor;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.form.Texts;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/** 基本資料: what the incident is called. */
final class BasicsBlock extends OverviewBlock {

    BasicsBlock(PageContext context, Composite parent) {
        super(context, parent, "overview.basics", Messages.Overview_basics, 2);
        var facts = session().editing().facts();
        add("number", Messages.Fact_number, facts::number, text -> facts.setNumber(Messages.Fact_number, text));
        add("title", Messages.Fact_title, facts::title, text -> facts.setTitle(Messages.Fact_title, text));
        add(
                "organization",
                Messages.Fact_organization,
                facts::organization,
                text -> facts.setOrganization(Messages.Fact_organization, text));
        context.toolkit().createLabel(body(), Messages.Fact_pack);
        var pack = context.toolkit().createLabel(body(), Texts.title(session().pack()), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(pack);
    }

    private void add(String id, String label, Supplier<String> read, Consumer<String> write) {
        context().toolkit().createLabel(body(), label);
        Text text = Keyed.as(context().toolkit().createText(body(), "", SWT.BORDER), "overview." + id);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
        CommittedText.bind(session().editing(), text, read, write);
    }
}
