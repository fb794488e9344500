package org.claimtrail.article.metadata;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts about what is known of an article. Each field has its name, a hint if it needs one ({@code ..._hint}; that of dates is
 * one for all), and its name in the history, as a person gives it ({@code field_...}, of dates {@code field_..._on}).
 */
@MessageBundle("metadata")
public interface MetadataMessages {
    @Message("Title")
    String title();

    @Message("Byline")
    String byline();

    @Message("Outlet")
    String outlet();

    @Message("Published")
    String published();

    @Message("Last changed")
    String modified();

    @Message("Section")
    String section();

    @Message("Language")
    String language();

    @Message("Web address")
    String canonical_url();

    @Message("Taken from")
    String origin();

    @Message("Who published it. A name that is not known yet makes a new outlet.")
    String outlet_hint();

    @Message("Year-month-day, such as 2026-03-14.")
    String date_hint();

    @Message("The part of the paper or site that it stands in, such as “World”.")
    String section_hint();

    @Message("The agency or outlet that the text itself names as its source.")
    String origin_hint();

    @Message("title")
    String field_title();

    @Message("byline")
    String field_byline();

    @Message("outlet")
    String field_outlet();

    @Message("published on")
    String field_published_on();

    @Message("last changed on")
    String field_modified_on();

    @Message("section")
    String field_section();

    @Message("language")
    String field_language();

    @Message("address")
    String field_canonical_url();

    @Message("origin")
    String field_origin();

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

    @Message("stated")
    String sureness_stated();

    @Message("likely")
    String sureness_likely();

    @Message("guessed")
    String sureness_guessed();

    @Message("Please enter a year with four digits.")
    String no_such_year();

    @Message("Please use a language tag such as en or pt-BR.")
    String no_language();

    @Message("Please enter a whole web address that begins with http:// or https://.")
    String no_address();
}
