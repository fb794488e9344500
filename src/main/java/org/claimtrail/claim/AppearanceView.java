package org.claimtrail.claim;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.claim.passage.QuoteKind;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.text.Anchor;
import org.claimtrail.text.Span;

/**
 * A claim as it stands in an article.
 *
 * @param anchor in the raw text of the article version
 * @param speaker null while nobody linked one
 * @param chain through whom it reached the article, from the speaker outwards; mostly empty
 * @param language BCP 47 tag, may be null
 */
public record AppearanceView(
        long id,
        int version,
        Source source,
        Anchor anchor,
        Said said,
        SpeakerRef speaker,
        List<String> chain,
        String language) {
    /** The article version that it stands in; outlet and date may be null. */
    public record Source(
            long articleId,
            long versionId,
            int versionNumber,
            String articleTitle,
            Long outletId,
            String outlet,
            LocalDate publishedOn) {}

    /**
     * What the article says of how it was said.
     *
     * @param cue the words that attribute it, may be null
     * @param speakerMention the speaker as the article names them there, may be null
     * @param resolvedMention the fullest name that the article has for the same speaker, null when the engine found none
     */
    public record Said(QuoteKind kind, String cue, String speakerMention, String resolvedMention) {
        String who() {
            return resolvedMention != null ? resolvedMention : speakerMention;
        }
    }

    public long articleId() {
        return source.articleId();
    }

    public long versionId() {
        return source.versionId();
    }

    public int versionNumber() {
        return source.versionNumber();
    }

    public String articleTitle() {
        return source.articleTitle();
    }

    public String outlet() {
        return source.outlet();
    }

    public LocalDate publishedOn() {
        return source.publishedOn();
    }

    /** Code points of the raw text of the article version. */
    public Span span() {
        return anchor.position();
    }

    public String quote() {
        return anchor.quote();
    }

    /** The slug of its {@link QuoteKind}. */
    public String kind() {
        return said.kind().slug();
    }

    /** The key of the kind's name in {@link ClaimMessages}. */
    public String kindKey() {
        return said.kind().key();
    }

    public String cue() {
        return said.cue();
    }

    public String speakerMention() {
        return said.speakerMention();
    }

    /** The reading page with the passage shown. */
    public String address() {
        return "/articles/" + articleId() + "?version=" + versionId() + "&begin=" + span().begin() + "&end="
                + span().end() + "#passage";
    }

    /** The linked speaker's name, else the speaker as the article names them, in full if it does, else null. */
    public String who() {
        return speaker != null ? speaker.name() : said.who();
    }
}
