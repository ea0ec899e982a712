package org.tongbao.workbench.internal.register;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.tongbao.model.finding.Result;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.SearchAccess;
import org.tongbao.workbench.internal.store.StoreAccess;

/** Reads the register in a Job, one after the other and only what was wanted last. Any thread. */
final class RegisterLoader {

    private final StoreAccess access;
    private final SearchAccess search;
    private final Consumer<Result<RegisterAnswer>> told;
    private final RegisterReading reading = new RegisterReading();
    private final AtomicReference<Optional<RegisterReading.Wanted>> next = new AtomicReference<>(Optional.empty());
    private final AtomicBoolean running = new AtomicBoolean();

    /** @param told of what came of it, unless something else is wanted by then; on the thread of the Job */
    RegisterLoader(StoreAccess access, SearchAccess search, Consumer<Result<RegisterAnswer>> told) {
        this.access = access;
        this.search = search;
        this.told = told;
    }

    /** Reads what is wanted now, in place of what waits. */
    void read(RegisterReading.Wanted wanted) {
        next.updateAndGet(before -> before.filter(RegisterReading.Wanted::anew).isPresent()
                ? Optional.of(wanted.afterSave())
                : Optional.of(wanted));
        if (running.compareAndSet(false, true)) {
            access.run(Messages.Register_loading, this::work);
        }
    }

    private void work() {
        try {
            for (var wanted = next.getAndSet(Optional.empty());
                    wanted.isPresent();
                    wanted = next.getAndSet(Optional.empty())) {
                var now = wanted.get();
                access.store().ifPresent(store -> {
                    Result<RegisterAnswer> answer = reading.read(store, search.search(), now);
                    if (next.get().isEmpty()) {
                        told.accept(answer);
                    }
                });
            }
        } finally {
            running.set(false);
        }
        // somebody may have wanted something just before that
        next.get().ifPresent(this::read);
    }
}
