package org.tongbao.workbench.internal;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.tongbao.core.store.UserData;
import org.tongbao.ui.draft.DraftDesk;
import org.tongbao.workbench.internal.handover.HandoverWindow;
import org.tongbao.workbench.internal.reminder.ReminderDesk;
import org.tongbao.workbench.internal.store.SearchAccess;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreJob;
import org.tongbao.workbench.internal.store.StoreState;

/** Tells the platform which perspective comes first, how a window is set up, and opens and closes the store. */
public final class TongbaoWorkbenchAdvisor extends WorkbenchAdvisor {

    private final StartArguments arguments;
    private @Nullable StoreAccess store;
    private @Nullable SearchAccess search;
    private @Nullable DraftDesk drafts;

    /** Advises a workbench on the store named in the arguments. */
    public TongbaoWorkbenchAdvisor(StartArguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public void initialize(@Nullable IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        if (configurer != null) {
            configurer.setSaveAndRestore(true);
        }
    }

    @Override
    public void preStartup() {
        var workbench = PlatformUI.getWorkbench();
        var access = workbench.getService(StoreAccess.class);
        store = access;
        search = workbench.getService(SearchAccess.class);
        var desk = workbench.getService(DraftDesk.class);
        drafts = desk;
        String own = UserData.current().database().toString();
        // the first that hears of it: before anybody asks for drafts
        access.addListener(new StoreAccess.Listener() {
            @Override
            public void stateChanged(StoreState state) {
                if (state instanceof StoreState.Open open) {
                    boolean mine = arguments.place().equals(own);
                    desk.follow(open.store(), mine);
                    if (mine) {
                        ReminderDesk.follow(open.store());
                        HandoverWindow.follow(open.store());
                    }
                }
            }
        });
        access.open(arguments.place());
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(@Nullable IWorkbenchWindowConfigurer configurer) {
        return new TongbaoWindowAdvisor(configurer, arguments.user());
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return IncidentsPerspective.ID;
    }

    @Override
    public void postShutdown() {
        try {
            Job.getJobManager().join(StoreJob.FAMILY, null);
            var index = search;
            if (index != null) {
                index.close();
            }
            var access = store;
            if (access != null) {
                access.close();
            }
            var desk = drafts;
            if (desk != null) {
                desk.finish();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Platform.getLog(getClass()).warn("Interrupted while waiting for work on the store", e);
        } catch (OperationCanceledException e) {
            Platform.getLog(getClass()).warn("Waiting for work on the store was cancelled", e);
        }
    }
}
