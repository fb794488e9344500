package org.claimtrail.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the fields of forms and of events are called, for pages that show fields of any kind. */
@MessageBundle("field")
public interface FieldMessages {
    @Message("name")
    String name();

    @Message("role")
    String role();

    @Message("token")
    String token();

    @Message("title")
    String title();

    @Message("byline")
    String byline();

    @Message("outlet")
    String outlet();

    @Message("published")
    String published();

    @Message("published on")
    String published_on();

    @Message("last changed on")
    String modified_on();

    @Message("section")
    String section();

    @Message("language")
    String language();

    @Message("origin")
    String origin();

    @Message("address")
    String canonical_url();

    @Message("link")
    String url();

    @Message("file")
    String file();

    @Message("file")
    String file_name();

    @Message("kind")
    String kind();

    @Message("description")
    String description();

    @Message("other names")
    String aliases();

    @Message("statement")
    String statement();

    @Message("status")
    String status();

    @Message("quoted words")
    String quote();

    @Message("attributing words")
    String cue();

    @Message("speaker")
    String speaker();

    @Message("named there")
    String speaker_mention();

    @Message("came through")
    String chain();

    @Message("suggestion")
    String suggestion();

    @Message("state")
    String state();

    @Message("stance")
    String stance();

    @Message("note")
    String note();

    @Message("seen on")
    String seen_on();

    @Message("passage")
    String passage();

    @Message("rating")
    String rating();

    @Message("rationale")
    String rationale();

    @Message("evidence")
    String evidence();

    @Message("what changed")
    String what_changed();

    @Message("replaces verdict")
    String replaces();

    @Message("reason")
    String reason();

    @Message("claims")
    String claims();

    @Message("article")
    String article();

    @Message("claim")
    String claim();

    @Message("link")
    String link();

    @Message("SHA-256")
    String sha256();

    @Message("came by")
    String arrived_through();

    @Message("appearance")
    String appearance();

    @Message("version of the text")
    String version_id();

    @Message("begins at")
    String begin();

    @Message("ends at")
    String end();

    @Message("introduction")
    String intro();

    @Message("text")
    String text();

    @Message("words")
    String words();

    @Message("name of the speaker")
    String speaker_name();

    @Message("outlet")
    String outlet_name();

    @Message("name of the token")
    String token_name();

    @Message("search for a claim")
    String claim_search();

    @Message("expires on")
    String expires();

    @Message("verdict")
    String verdict();

    @Message("report")
    String report();

    @Message("files")
    String files();

    @Message("jobs")
    String jobs();

    @Message("came in within")
    String within();

    @Message("version")
    String version_number();

    @Message("placed as")
    String placed();

    @Message("suggestions")
    String suggestions();
}
