package org.claimtrail.work;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about work that is done later. */
@MessageBundle("work")
public interface WorkMessages {
    @Message("Work in the background")
    String title();

    @Message(
            "What Claimtrail does by itself, how much of it waits, and what it gave up. Nothing here is lost when the server stops.")
    String intro();

    @Message("Work")
    String kind();

    @Message("Waiting")
    String waiting();

    @Message("Resting")
    String resting();

    @Message("Under way")
    String working();

    @Message("Given up")
    String given_up();

    @Message("Actions")
    String actions();

    @Message("rests")
    String paused();

    @Message("Given up")
    String given_up_title();

    @Message("Nothing was given up.")
    String nothing_given_up();

    @Message(
            "What fails is tried again after a second, after half a minute, after a quarter of an hour and then every hour. It is given up when it fails three times in the same way, or when the server ended five times while it was at it. The log of the server tells more.")
    String given_up_hint();

    @Message("About")
    String subject();

    @Message("Reason")
    String reason();

    @Message("Since")
    String since();

    @Message("no. {id}")
    String numbered(long id);

    @Message("The server ended each time that it was at this")
    String because_cut_short();

    @Message("It failed three times in the same way")
    String because_failed();

    @Message("Try again")
    String try_again();

    @Message("Try again: {name}")
    String try_again_what(String name);

    @Message("Try all again")
    String try_all_again();

    @Message("Try all again: {name}")
    String try_all_again_what(String name);

    @Message("{#if count == 1}1 job is tried again.{#else}{count} jobs are tried again.{/if}")
    String tried_again(int count);

    @Message("jobs")
    String field_jobs();

    @Message("had given-up work tried again")
    String action_work_tried_again();
}
