package org.tongbao.directory.ui.editor;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.tongbao.model.organization.Person;

/** Drags a person from the list, or from another function, onto a function. UI thread. */
final class PersonDrag {

    private static final Transfer[] TRANSFERS = {LocalSelectionTransfer.getTransfer()};

    private PersonDrag() {}

    /** Lets persons be dragged from the list, and from function to function; one may hold several. */
    static void between(PersonList list, TeamTree tree, OrganizationSession session) {
        source(list.viewer(), session, list::chosen);
        source(tree.viewer(), session, () -> tree.held().flatMap(session.team()::person));
        var target = new DropTarget(tree.viewer().getTree(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(TRANSFERS);
        target.addDropListener(new Drop(tree, session));
    }

    private static void source(
            StructuredViewer viewer, OrganizationSession session, Supplier<Optional<Person>> person) {
        var source = new DragSource(viewer.getControl(), DND.DROP_COPY | DND.DROP_MOVE);
        source.setTransfer(TRANSFERS);
        // a picture of the whole list would hide the functions it is dragged to
        source.setDragSourceEffect(null);
        source.addDragListener(new DragSourceAdapter() {
            @Override
            @NonNullByDefault({})
            public void dragStart(DragSourceEvent event) {
                Optional<Person> dragged = person.get().filter(each -> session.changeable());
                event.doit = dragged.isPresent();
                dragged.ifPresent(
                        each -> LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(each)));
            }

            @Override
            @NonNullByDefault({})
            public void dragSetData(DragSourceEvent event) {
                event.data = LocalSelectionTransfer.getTransfer().getSelection();
            }

            @Override
            @NonNullByDefault({})
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(StructuredSelection.EMPTY);
            }
        });
    }

    /** What is dropped on a function. */
    @NonNullByDefault({})
    private static final class Drop extends DropTargetAdapter {

        private final TeamTree tree;
        private final OrganizationSession session;

        Drop(TeamTree tree, OrganizationSession session) {
            this.tree = tree;
            this.session = session;
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
            event.detail = node(event).isPresent() && person().isPresent() ? DND.DROP_COPY : DND.DROP_NONE;
        }

        @Override
        public void drop(DropTargetEvent event) {
            node(event).ifPresent(node -> person().ifPresent(person -> tree.assign(person, node)));
        }

        private Optional<TeamNode> node(DropTargetEvent event) {
            return event.item != null
                            && event.item.getData() instanceof TeamNode node
                            && TeamNode.function(node).isPresent()
                    ? Optional.of(node)
                    : Optional.empty();
        }

        /** Only one of this organization: another one's people are not its own. */
        private Optional<Person> person() {
            return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection selection
                            && selection.getFirstElement() instanceof Person person
                            && session.organization().getPersons().contains(person)
                    ? Optional.of(person)
                    : Optional.empty();
        }
    }
}
