package org.claimtrail.claim;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.article.version.VersionPlace;
import org.claimtrail.speaker.SpeakerRef;

/**
 * An appearance as programs read it. Its target is that of the Web Annotation Data Model (W3C Recommendation 2017,
 * section 4): the article version's raw text, with the passage by place and by words.
 *
 * @param kind direct, indirect, mixed or own
 * @param chain through whom it reached the article, from the speaker outwards
 */
public record AppearanceJson(
        long id,
        int version,
        long claimId,
        long articleId,
        long versionId,
        int versionNumber,
        String articleTitle,
        Long outletId,
        String outlet,
        LocalDate publishedOn,
        String kind,
        String cue,
        String speakerMention,
        SpeakerRef speaker,
        List<String> chain,
        String language,
        Target target) {

    /** {@code source} is where the text can be had. */
    record Target(String source, List<Selector> selector) {}

    /**
     * A TextPositionSelector (section 4.2.5) with start and end in code points, or a TextQuoteSelector (section 4.2.4)
     * with exact, prefix and suffix.
     */
    record Selector(String type, Integer start, Integer end, String exact, String prefix, String suffix) {}

    public static AppearanceJson of(ClaimViews.Placed placed) {
        AppearanceView appearance = placed.appearance();
        return new AppearanceJson(
                appearance.id(),
                appearance.version(),
                placed.claimId(),
                appearance.articleId(),
                appearance.versionId(),
                appearance.versionNumber(),
                appearance.articleTitle(),
                appearance.source().outletId(),
                appearance.outlet(),
                appearance.publishedOn(),
                appearance.kind(),
                appearance.cue(),
                appearance.speakerMention(),
                appearance.speaker(),
                appearance.chain(),
                appearance.language(),
                target(appearance));
    }

    private static Target target(AppearanceView appearance) {
        return new Target(
                "/api/v1" + new VersionPlace(appearance.articleId(), appearance.versionNumber()).address() + "/text",
                List.of(
                        new Selector(
                                "TextPositionSelector",
                                appearance.span().begin(),
                                appearance.span().end(),
                                null,
                                null,
                                null),
                        new Selector(
                                "TextQuoteSelector",
                                null,
                                null,
                                appearance.quote(),
                                appearance.anchor().prefix(),
                                appearance.anchor().suffix())));
    }
}
