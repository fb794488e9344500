package org.claimtrail.article;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about articles. */
@MessageBundle("article")
public interface ArticleMessages {
    @Message("from structured data of the page")
    String source_html_json_ld();

    @Message("from Open Graph data of the page")
    String source_html_open_graph();

    @Message("from the head of the page")
    String source_html_meta();

    @Message("as seen on the page")
    String source_html_visible();

    @Message("from the properties of the file")
    String source_document_properties();

    @Message("from the header of the e-mail")
    String source_mail_header();

    @Message("found in the text")
    String source_text_pattern();

    @Message("worked out from the text")
    String source_detected();

    @Message("from the name of the file")
    String source_file_name();

    @Message("given by a person")
    String source_person();

    @Message("upload")
    String through_upload();

    @Message("pasted")
    String through_paste();

    @Message("drop folder")
    String through_drop_folder();

    @Message("API")
    String through_api();
}
