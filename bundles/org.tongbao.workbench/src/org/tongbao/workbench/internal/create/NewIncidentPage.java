package org.tongbao.workbench.internal.create;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.DateTimeField;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.profile.Profile;

/** The one page of the wizard. UI thread. */
final class NewIncidentPage extends WizardPage {

    private final List<CategoryDescriptor> categories;
    private final Profile profile;
    private final Clock clock;
    private String category;
    private @Nullable Text organization;
    private @Nullable DateTimeField awareness;

    NewIncidentPage(List<CategoryDescriptor> categories, Profile profile, Clock clock) {
        super("incident");
        this.categories = categories;
        this.profile = profile;
        this.clock = clock;
        category = categories.isEmpty() ? "" : categories.getFirst().id();
        setTitle(Messages.New_heading);
        setDescription(Messages.New_description);
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        var root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(12, 10)
                .applyTo(root);
        label(root, Messages.Column_category);
        var choices = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 4).applyTo(choices);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
        for (CategoryDescriptor one : categories) {
            var button = Keyed.as(new Button(choices, SWT.RADIO), "new.category." + one.id());
            button.setText(one.name().replace("&", "&&"));
            button.setSelection(one.id().equals(category));
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    category = one.id();
                    check();
                }
            });
        }
        label(root, Messages.Fact_organization);
        var name = Keyed.as(new Text(root, SWT.BORDER), "new.organization");
        name.setText(profile.organization());
        name.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        organization = name;
        label(root, Messages.New_awareness);
        var time = new DateTimeField(root, clock, Times.ZONE, true);
        Keyed.as(time.text(), "new.awareness");
        time.setValue(Optional.of(clock.instant().truncatedTo(ChronoUnit.MINUTES)));
        time.text().addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(time);
        awareness = time;
        label(root, Messages.New_reporter);
        var reporter = Keyed.as(new Label(root, SWT.WRAP), "new.reporter");
        reporter.setText(
                profile.name().isBlank()
                        ? Messages.New_no_profile
                        : NLS.bind(
                                Messages.New_reporter_words,
                                new Object[] {profile.name(), profile.phone(), profile.mail()}));
        reporter.setForeground(Tint.TEXT_MUTED.color(root.getDisplay()));
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(reporter);
        setControl(root);
        check();
        setErrorMessage(null);
        time.setFocus();
    }

    /** Id of the chosen category. */
    String category() {
        return category;
    }

    /** What was typed. */
    String organization() {
        return Objects.requireNonNull(organization).getText().strip();
    }

    /** The instant typed; empty when it cannot be understood. */
    Optional<Instant> awareness() {
        var field = Objects.requireNonNull(awareness);
        field.commit();
        return field.complaint().isEmpty() ? field.value() : Optional.empty();
    }

    private void check() {
        var field = Objects.requireNonNull(awareness);
        String problem = null;
        if (categories.isEmpty()) {
            problem = Messages.New_no_category;
        } else if (!field.complaint().isEmpty() || field.text().getText().isBlank()) {
            problem = Messages.New_no_awareness;
        }
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private static void label(Composite root, String text) {
        var label = new Label(root, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, 4)
                .applyTo(label);
    }
}
