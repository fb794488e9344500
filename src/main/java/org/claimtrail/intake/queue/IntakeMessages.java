package org.claimtrail.intake.queue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about bringing articles in. */
@MessageBundle("intake")
public interface IntakeMessages {
    @Message("Bring articles in")
    String title();

    @Message("Files")
    String files_title();

    @Message("Choose files or drop them here")
    String choose();

    @Message(
            "PDF, Word, OpenDocument, RTF, web pages, e-mails, EPUB, plain text and more. At most {files} files at once, each at most {size}.")
    String limits(String files, String size);

    @Message("Without JavaScript, all files together may have at most {size}.")
    String limit_together(String size);

    @Message("Bring them in")
    String bring_in();

    @Message("The same file twice makes one article only. Files in the folder {folder} come in by themselves.")
    String files_hint(String folder);

    @Message("Or paste a text")
    String paste_title();

    @Message("Title")
    String text_title();

    @Message("Text")
    String text();

    @Message("Outlet")
    String outlet();

    @Message("Byline")
    String byline();

    @Message("Published")
    String published();

    @Message("Year-month-day, such as 2026-03-14.")
    String published_hint();

    @Message("Bring the text in")
    String bring_text_in();

    @Message("No file was chosen. Choose at least one.")
    String no_file();

    @Message("At most {most} files can come in at once. Bring them in by parts.")
    String many_files(String most);

    @Message(
            "{name} is larger than {limit}, the most that is taken in. Leave it out, or ask an administrator to raise the limit; nothing was stored.")
    String large_file(String name, String limit);

    @Message("Please enter a title; a text has none of its own.")
    String no_title();

    @Message("Please paste the text.")
    String no_text();

    @Message("At most {most} characters are possible; this text has {length}. Bring it in as a file.")
    String long_text(String most, String length);

    @Message("uploading")
    String uploading();

    @Message("stored")
    String uploaded();

    @Message("The connection failed. Try this file again.")
    String connection_failed();

    @Message("Your session has ended. Sign in in another tab, then try this file again.")
    String session_ended();

    @Message("The server could not take this file. Try again; if it stays, tell an administrator the time it happened.")
    String server_failed();

    @Message("Try again")
    String again();

    @Message("Some files could not be sent. Those that were are being read.")
    String partly();

    @Message("Show what became of the files")
    String show_progress();

    @Message("What became of these files")
    String progress_title();

    @Message("{ended} of {all} read")
    String progress(String ended, String all);

    @Message("All {all} read: {ready} ready, {other} not.")
    String progress_ended(String all, String ready, String other);

    @Message("Stop renewing this page")
    String stop_renewing();

    @Message("Go on renewing this page")
    String go_on_renewing();

    @Message("No file waits or is being read.")
    String all_ended();

    @Message("All articles")
    String to_articles();

    @Message("Bring more in")
    String more();

    @Message("Files that came in")
    String list_title();

    @Message(
            "Everything that was uploaded, pasted, sent by a program or put into the drop folder, and what became of it.")
    String list_intro();

    @Message("File")
    String file();

    @Message("State")
    String state();

    @Message("What became of it")
    String outcome();

    @Message("Came in")
    String came();

    @Message("Nothing has come in yet. Bring articles in, or put files into the drop folder.")
    String empty();

    @Message("No file is in this state.")
    String none_found();

    @Message("Read it again")
    String retry();

    @Message("Read {name} again")
    String retry_which(String name);

    @Message("by {name}")
    String by(String name);

    @Message("upload")
    String through_upload();

    @Message("pasted")
    String through_paste();

    @Message("drop folder")
    String through_drop_folder();

    @Message("API")
    String through_api();

    @Message("waiting")
    String state_queued();

    @Message("resting")
    String state_paused();

    @Message("being read")
    String state_reading();

    @Message("ready")
    String state_ready();

    @Message("no text")
    String state_empty();

    @Message("locked")
    String state_encrypted();

    @Message("not readable")
    String state_unsupported();

    @Message("too large")
    String state_too_large();

    @Message("took too long")
    String state_timed_out();

    @Message("failed")
    String state_failed();

    @Message("cancelled")
    String state_cancelled();

    @Message("It is stored and waits to be read.")
    String because_queued();

    @Message("It is stored and rests until somebody lets it be read.")
    String because_paused();

    @Message("Its text is being read.")
    String because_reading();

    @Message("Somebody cancelled it before it was read. The file is kept and can still be read.")
    String because_cancelled();

    @Message("It is an article now.")
    String because_ready();

    @Message("The same file was here already, or one with the same text; its article notes that it came in again.")
    String because_ready_known();

    @Message(
            "The same file was here already, or one with the same text. What was said about it this time was not used where the article says otherwise.")
    String because_ready_known_otherwise();

    @Message("It is a new version of an article that was here already; the article shows what changed.")
    String because_ready_new_version();

    @Message("There is no text in this file.")
    String because_empty();

    @Message(
            "There is no text in this file; it looks like a scan. An administrator can install Tesseract, which recognises text (OCR), on the server; or run text recognition yourself and bring in the result.")
    String because_empty_scan();

    @Message("It opens only with a password. Remove the password and bring it in again.")
    String because_encrypted();

    @Message("Files of this kind hold no article that could be read here. Save it as PDF, or paste its text.")
    String because_unsupported();

    @Message(
            "It is larger than the desk takes in. Bring in a smaller file, or ask an administrator to raise the limit.")
    String because_too_large_limit();

    @Message("It is too large to be read. Bring in the parts that matter, or paste them.")
    String because_too_large_file();

    @Message("Its text is too long for one article. Bring it in by parts.")
    String because_too_large_text();

    @Message("What is packed in it is too large. Unpack it yourself and bring in the files that matter.")
    String because_too_large_unpacked();

    @Message("Too many files are packed in it. Unpack it yourself and bring in the files that matter.")
    String because_too_large_parts();

    @Message("Reading it took too long and was stopped. Read it again when there is less to do, or paste its text.")
    String because_timed_out();

    @Message("The file is damaged: its bytes are no whole file of its kind. Get it again from where it came from.")
    String because_failed_damaged();

    @Message("It unpacks to so much that it looks built to do harm, so reading was stopped.")
    String because_failed_suspected_bomb();

    @Message("Reading it took more memory than there is. Bring it in by parts, or paste its text.")
    String because_failed_out_of_memory();

    @Message("It is nested too deeply to be read. Unpack it yourself, or paste its text.")
    String because_failed_too_deep();

    @Message("The reader broke down over it, twice. Save it in another format, or paste its text.")
    String because_failed_crashed();

    @Message(
            "The server may not read this file. Give it the right to, then it comes in by itself; if it was uploaded, tell an administrator.")
    String because_failed_unreadable();

    @Message("The reader for this kind of file met an error. Save it in another format, or paste its text.")
    String because_failed_reader_error();

    @Message(
            "The server stopped each time that it read this file, so it was given up. Paste its text, and tell an administrator.")
    String because_failed_interrupted();

    @Message(
            "Something went wrong on our side. Read it again; if it stays, tell an administrator the time it happened.")
    String because_failed_internal();

    @Message("The queue")
    String queue();

    @Message("{waiting} waiting, {reading} being read, {resting} resting.")
    String under_way(String waiting, String reading, String resting);

    @Message("{rate} a minute;")
    String pace(String rate);

    @Message(
            "{#if minutes < 2}about a minute left.{#else if minutes < 120}about {minutes} minutes left.{#else}more than two hours left.{/if}")
    String left(long minutes);

    @Message("The queue rests: no file is begun until an editor lets it go on.")
    String rests();

    @Message("Whose files are under way")
    String by_person();

    @Message("Person")
    String person();

    @Message("Drop folder and command line")
    String nobody();

    @Message("What came in together and is not all read")
    String by_batch();

    @Message("{name} and {others} more")
    String file_and_others(String name, String others);

    @Message("How far")
    String how_far();

    @Message("Let them rest")
    String pause();

    @Message("Let them go on")
    String resume();

    @Message("Cancel what is not read")
    String cancel();

    @Message("Let the whole queue rest")
    String pause_all();

    @Message("Let the queue go on")
    String resume_all();

    @Message("Cancel everything that is not read")
    String cancel_all();

    @Message("Reading files")
    String job_reading();

    @Message("Read all again that failed")
    String retry_all();

    @Message("{#if count == 1}1 file was cancelled.{#else}{count} files were cancelled.{/if}")
    String cancelled(int count);

    @Message("{#if count == 1}1 file is read again.{#else}{count} files are read again.{/if}")
    String queued_again(int count);

    @Message("Came through")
    String came_through();

    @Message("What came in with it")
    String came_with();

    @Message("Out of {name}")
    String out_of(String name);

    @Message("{#if count == 1}1 file came out of it{#else}{count} files came out of it{/if}")
    String parts(long count);

    @Message("It is larger than {limit}, the most that is taken in.")
    String too_large(String limit);

    @Message("command line")
    String through_command_line();

    @Message("It holds other files; each came in by itself.")
    String because_ready_container();

    @Message(
            "It is an article now. The files in it were left out: they are too many, or too deep within each other. Unpack them yourself and bring in those that matter.")
    String because_ready_parts_left_out();

    @Message(
            "There was no room on the disk for the files in it. Ask an administrator to make room, then read it again.")
    String because_failed_no_room();

    @Message(
            "It should tell about the file beside it but is no JSON object of strings, so that file came in without it. The help describes the format; correct the article by hand.")
    String because_failed_sidecar();

    @Message(
            "It should tell about the file beside it but has a member that the help does not name, which names title, byline, published and others, so that file came in without it. Correct the article by hand.")
    String because_failed_sidecar_member();

    @Message(
            "It should tell about the file beside it, but what it gives as published or modified is no day such as 2026-03-14, so that file came in without it. Correct the article by hand.")
    String because_failed_sidecar_date();

    @Message(
            "It should tell about the file beside it, but what it gives as language is no tag such as en or pt-BR, so that file came in without it. Correct the article by hand.")
    String because_failed_sidecar_language();

    @Message(
            "It should tell about the file beside it, but what it gives as url is no address on the web, so that file came in without it. Correct the article by hand.")
    String because_failed_sidecar_url();

    @Message(
            "It should tell about the file beside it, but it or one of its values is too long or holds control characters, so that file came in without it. Correct the article by hand.")
    String because_failed_sidecar_long();

    @Message(
            "It holds several files, so it cannot be a newer version of one article. Unpack it and bring in the one file that is.")
    String because_failed_not_one_version();

    @Message("Only one file at a time can be a newer version of an article.")
    String one_newer_version();

    @Message(
            "There is no such article here. Choose one of those offered, or give the number or the address of its page.")
    String no_such_article();

    @Message("This is a newer version of an article")
    String newer_version();

    @Message("Which article")
    String which_article();

    @Message(
            "Words of its title, or the number or address of its page. Without it, a text from a known address becomes the next version of the article from there by itself.")
    String which_article_hint();

    @Message("It tells about the file beside it but came when that one had been taken in. Correct the article by hand.")
    String because_failed_sidecar_late();

    @Message("It should tell about the file beside it, but there is none. Put that one there, and it is used.")
    String because_failed_sidecar_alone();

    @Message("In the drop folder, waiting to be taken in")
    String held_title();

    @Message("It waits: there is no room for it on the disk. It is taken by itself as soon as there is.")
    String held_storage_full();

    @Message("It waits: too many files are to be read already. It is taken by itself as soon as some have been.")
    String held_queue_full();

    @Message("and {count} more")
    String held_more(String count);

    @Message("The server may not look into this folder. Give it the right to, and what is in it comes in by itself.")
    String because_failed_unreadable_folder();

    @Message("This file cannot be read again now")
    String problem_not_retryable();

    @Message(
            "Only files that failed, took too long or were cancelled can. If it waits or is being read, wait until that has ended.")
    String problem_not_retryable_advice();

    @Message("Too many files wait to be read")
    String problem_queue_full();

    @Message("Nothing was stored. Wait until some have been read, then upload again.")
    String problem_queue_full_advice();

    @Message("files")
    String field_files();

    @Message("let files rest that waited to be read")
    String action_intake_paused();

    @Message("let files go on to be read")
    String action_intake_resumed();

    @Message("cancelled files that waited to be read")
    String action_intake_cancelled();

    @Message("had files read again")
    String action_intake_retried();
}
