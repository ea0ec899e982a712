package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.draft.DraftJournal;
import org.tongbao.core.handover.HandoverKeys;
import org.tongbao.core.reminder.ReminderSettings;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * What lies beside a store and is to be as safe as it: what was typed and not yet saved, by which server mail is sent, and the keys
 * for hand-over.
 *
 * @param keys for hand-over
 */
record BesideStore(HandoverKeys keys) {

    /**
     * Seals what is there in clear by the keys of a store that is encrypted.
     *
     * @return what could not be sealed
     */
    List<Finding> seal(String place, IncidentStore store) {
        var user = UserData.current();
        boolean own = user.database().toString().equals(place);
        var findings = new ArrayList<>(journal(user)
                .seal(store.sealing(DraftJournal.PURPOSE).orElseThrow(), own ? id -> true : DraftJournal.of(store))
                .findings());
        if (own) {
            findings.addAll(ReminderSettings.seal(
                            user.reminders(),
                            store.sealing(ReminderSettings.PURPOSE).orElseThrow())
                    .findings());
            findings.addAll(keys.seal(
                            user.handover(), store.sealing(HandoverKeys.PURPOSE).orElseThrow())
                    .findings());
        }
        return findings;
    }

    /** Puts there in clear what is sealed by the keys of a store, before they are given up. */
    Result<?> unseal(IncidentStore store) {
        var user = UserData.current();
        return journal(user)
                .unseal(store.sealing(DraftJournal.PURPOSE).orElseThrow())
                .then(drafts -> ReminderSettings.unseal(
                        user.reminders(),
                        store.sealing(ReminderSettings.PURPOSE).orElseThrow()))
                .then(settings -> keys.unseal(
                        user.handover(), store.sealing(HandoverKeys.PURPOSE).orElseThrow()));
    }

    private static DraftJournal journal(UserData user) {
        return new DraftJournal(user.drafts(), Clock.systemUTC());
    }
}
