package org.claimtrail.history;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of the history; the sentences of what happened stand with the rooms where it happens. */
@MessageBundle("history")
public interface HistoryMessages {
    @Message("History")
    String title();

    @Message("Nothing has happened here yet.")
    String empty();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message("When")
    String when();

    @Message("before")
    String before();

    @Message("now")
    String after();

    @Message("nothing")
    String nothing();

    @Message("History of the desk")
    String all_title();

    @Message("{events} entries, each carrying the hash of the one before")
    String chain(String events);

    @Message("Check the chain")
    String verify();

    @Message("The chain is whole: {events} entries, every hash recomputed and right.")
    String whole(String events);

    @Message(
            "The chain is broken at entry {number}: it was changed after it was written. Keep a copy of the database and tell an administrator.")
    String broken(String number);
}
