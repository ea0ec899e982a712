package org.tongbao.flow.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.KeyStroke;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorSite;
import org.tongbao.core.form.Texts;
import org.tongbao.flow.design.FlowDesign;
import org.tongbao.flow.tool.Arrangement;
import org.tongbao.flow.tool.FlowEdit;
import org.tongbao.flow.tool.Tool;
import org.tongbao.flow.ui.editor.nls.Messages;
import org.tongbao.model.procedure.Lane;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.Step;
import org.tongbao.ui.edit.UndoRedo;

/** What can be done to a procedure without the mouse: keys, the menu at what is selected, undo and redo. UI thread. */
final class ProcedureActions {

    private static final int DELETE = 127;

    private final ProcedureBody body;
    private final ProcedureSession session;
    private final UndoRedo both;

    ProcedureActions(IEditorSite site, ProcedureBody body) {
        this.body = body;
        session = body.session();
        CommandStack stack = session.stack();
        both = new UndoRedo(
                site,
                new UndoRedo.Way(label(stack::canUndo, stack::getUndoCommand), stack::undo),
                new UndoRedo.Way(label(stack::canRedo, stack::getRedoCommand), stack::redo));
        stack.addCommandStackListener(event -> both.update());
        keys();
        menu();
    }

    private static Supplier<Optional<String>> label(BooleanSupplier can, Supplier<Command> command) {
        return () -> can.getAsBoolean() ? Optional.ofNullable(command.get().getLabel()) : Optional.empty();
    }

    private void keys() {
        var keys = new GraphicalViewerKeyHandler(body.viewer());
        keys.put(KeyStroke.getPressed(SWT.DEL, DELETE, 0), action(Messages.Action_delete, this::delete));
        keys.put(KeyStroke.getPressed(SWT.F2, 0), action(Messages.Action_rename, body::rename));
        keys.put(KeyStroke.getPressed(SWT.CR, SWT.CR, 0), action(Messages.Action_rename, body::rename));
        keys.put(
                KeyStroke.getPressed(SWT.INSERT, 0),
                action(Messages.Action_add, () -> step("Activity").ifPresent(session::run)));
        body.viewer().setKeyHandler(keys);
    }

    private static IAction action(String label, Runnable work) {
        return new Action(label) {

            @Override
            public void run() {
                work.run();
            }
        };
    }

    /** Deletes what is selected, as one change. */
    void delete() {
        var all = new CompoundCommand();
        for (Object part : List.copyOf(body.viewer().getSelectedEditParts())) {
            var request = new GroupRequest(RequestConstants.REQ_DELETE);
            request.setEditParts(List.of(part));
            Command command = ((EditPart) part).getCommand(request);
            if (command != null) {
                all.setLabel(command.getLabel());
                all.add(command);
            }
        }
        Command command = all.unwrap();
        if (all.size() > 0) {
            session.stack().execute(command);
        }
    }

    /** Puts the steps into the order of their ways. */
    void arrange() {
        session.run(Arrangement.edit(Messages.Action_arrange, session.procedure()));
    }

    private void menu() {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        body.viewer().setContextMenu(menu);
    }

    private void fill(IMenuManager menu) {
        menu.add(both.undo());
        menu.add(both.redo());
        menu.add(new Separator());
        var add = new MenuManager(Messages.Action_add);
        for (Tool tool : session.tools().all()) {
            String label = FlowDesign.words(tool.label());
            if (tool.kind() == Tool.Kind.STEP) {
                step(tool.name()).ifPresent(edit -> add.add(action(label, () -> session.run(edit))));
            } else if (tool.kind() == Tool.Kind.LANE) {
                add.add(action(label, () -> session.run(session.tools().lane(tool, session.procedure()))));
            }
        }
        menu.add(add);
        switch (body.selected().orElse(session.procedure())) {
            case Step step -> {
                menu.add(connect(step));
                menu.add(move(step));
            }
            case Lane lane -> {
                menu.add(action(Messages.Action_lane_left, () -> moveLane(lane, -1)));
                menu.add(action(Messages.Action_lane_right, () -> moveLane(lane, 1)));
            }
            default -> {
                // a way is connected by its ends
            }
        }
        if (body.selected().isPresent()) {
            menu.add(action(Messages.Action_rename + "\tF2", body::rename));
            menu.add(action(Messages.Action_delete + "\tDel", this::delete));
        }
        menu.add(new Separator());
        menu.add(action(Messages.Action_arrange, this::arrange));
    }

    /** A step in the lane that is selected, or in that of the selected step. */
    private Optional<FlowEdit> step(String tool) {
        EObject selected = body.selected().orElse(session.procedure());
        Optional<Lane> lane = switch (selected) {
            case Lane found -> Optional.of(found);
            case Step step -> lane(step.getLane());
            default -> session.procedure().getLanes().stream().findFirst();
        };
        return lane.flatMap(in -> session.tools().all().stream()
                .filter(one -> one.name().equals(tool))
                .findFirst()
                .map(found -> session.tools().step(found, in)));
    }

    private Optional<Lane> lane(String id) {
        return session.procedure().getLanes().stream()
                .filter(lane -> String.valueOf(lane.getId()).equals(id))
                .findFirst();
    }

    private MenuManager connect(Step from) {
        var menu = new MenuManager(Messages.Action_connect);
        Optional<Tool> tool = session.tools().find(Tool.Kind.WAY, "Way");
        List<Step> steps = new ArrayList<>(session.procedure().getSteps());
        steps.remove(from);
        tool.ifPresent(way -> steps.forEach(to -> menu.add(action(
                words(to.getId(), Texts.title(to)),
                () -> session.run(session.tools().way(way, from, to))))));
        return menu;
    }

    private MenuManager move(Step step) {
        var menu = new MenuManager(Messages.Action_move);
        Optional<Tool> tool = session.tools().find(Tool.Kind.MOVE, Mappings.of(step));
        tool.ifPresent(move -> session.procedure().getLanes().stream()
                .filter(lane -> !String.valueOf(lane.getId()).equals(step.getLane()))
                .forEach(lane -> menu.add(action(
                        words(lane.getId(), Texts.title(lane)),
                        () -> session.run(session.tools().move(move, step, lane))))));
        return menu;
    }

    private static String words(String id, String title) {
        return (id + "  " + title).replace("&", "&&");
    }

    private void moveLane(Lane lane, int by) {
        Procedure procedure = session.procedure();
        int to = procedure.getLanes().indexOf(lane) + by;
        if (to >= 0 && to < procedure.getLanes().size()) {
            session.run(FlowEdit.of(by < 0 ? Messages.Action_lane_left : Messages.Action_lane_right, procedure, () -> {
                procedure.getLanes().remove(lane);
                procedure.getLanes().add(to, lane);
            }));
        }
    }
}
