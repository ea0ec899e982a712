package org.tongbao.ui.edit;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.FeatureChange;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.IncidentPackage;
import org.tongbao.model.incident.Rating;

/** A change that has been made already and can be taken back and made again. */
final class RecordedChange extends AbstractCommand {

    private final ChangeDescription change;
    private final boolean factual;

    RecordedChange(String label, ChangeDescription change) {
        super(label);
        this.change = change;
        factual = change.getObjectChanges().stream()
                .anyMatch(entry ->
                        isFact(entry.getKey()) || entry.getValue().stream().anyMatch(this::holdsFacts));
    }

    /** True when events or impacts were written. */
    boolean factual() {
        return factual;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        // The change was made while it was recorded.
    }

    @Override
    public void undo() {
        change.applyAndReverse();
    }

    @Override
    public void redo() {
        change.applyAndReverse();
    }

    private static boolean isFact(EObject object) {
        return object instanceof Event
                || object instanceof Impact
                || object instanceof Rating
                || object instanceof Detail;
    }

    private boolean holdsFacts(FeatureChange feature) {
        return feature.getFeature() == IncidentPackage.Literals.INCIDENT__EVENTS
                || feature.getFeature() == IncidentPackage.Literals.INCIDENT__IMPACTS;
    }
}
