package org.claimtrail.claim;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.text.Span;

/**
 * A claim as it stands in an article.
 *
 * @param span code points of the raw text of the article version
 * @param prefix up to 32 code points before the quote
 * @param suffix up to 32 code points after it
 * @param kind direct, indirect, mixed, or own where the article quotes nobody
 * @param cue the words that attribute it, may be null
 * @param speakerMention the speaker as the article names them there, may be null
 * @param resolvedMention the fullest name that the article has for the same speaker, null when the engine found none
 * @param speaker null while nobody linked one
 * @param chain through whom it reached the article, from the speaker outwards; mostly empty
 * @param language BCP 47 tag, may be null
 */
public record AppearanceView(
        long id,
        int version,
        long articleId,
        long versionId,
        int versionNumber,
        String articleTitle,
        Long outletId,
        String outlet,
        LocalDate publishedOn,
        Span span,
        String quote,
        String prefix,
        String suffix,
        String kind,
        String cue,
        String speakerMention,
        String resolvedMention,
        SpeakerRef speaker,
        List<String> chain,
        String language) {

    /** The key of the kind's name in {@link ClaimMessages}. */
    public String kindKey() {
        return QuoteKind.key(kind);
    }

    /** The reading page with the passage shown. */
    public String address() {
        return "/articles/" + articleId + "?version=" + versionId + "&begin=" + span.begin() + "&end=" + span.end()
                + "#passage";
    }

    /** The linked speaker's name, else the speaker as the article names them, in full if it does, else null. */
    public String who() {
        if (speaker != null) return speaker.name();
        return resolvedMention != null ? resolvedMention : speakerMention;
    }
}
