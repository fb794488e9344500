package org.claimtrail.article.metadata;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about what is known of an article. */
@MessageBundle("metadata")
public interface MetadataMessages {
    @Message("Please enter a year with four digits.")
    String no_such_year();

    @Message("Please use a language tag such as en or pt-BR.")
    String no_language();

    @Message("Please enter a whole web address that begins with http:// or https://.")
    String no_address();
}
