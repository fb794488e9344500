package org.claimtrail.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimtrail.text.Span;

/**
 * The default engine: quotation marks, cues and noun phrases by rule, on lexicons that ship with it. No network, no
 * state; reads its lexicons on first use.
 */
public final class RuleEngine implements QuotationEngine {
    @Override
    public String version() {
        return "rules-1";
    }

    @Override
    public List<Quotation> find(String rawText, String language) {
        Article article = new Article(rawText, Languages.of(rawText, language));
        if (article.tokens.isEmpty()) return List.of();
        Names names = new Names(article);
        Cues cues = new Cues(article);
        Speakers speakers = new Speakers(article, names, cues);
        Mentions mentions = new Mentions(article, names);
        List<Quotation> found = new ArrayList<>();
        Attribution[] attributions = new DirectAttributions(article, cues, names, speakers).all();
        for (int q = 0; q < attributions.length; q++) {
            if (attributions[q] != null) found.add(direct(article, mentions, q, attributions[q]));
        }
        found.sort(Comparator.comparing(Quotation::span));
        return found;
    }

    private static Quotation direct(Article article, Mentions mentions, int q, Attribution attribution) {
        Quoted quoted = article.quoted.get(q);
        Set<Reason> shape = shape(article, q);
        return new Quotation(
                span(article, quoted),
                Kind.DIRECT,
                mentions.of(attribution.speaker()),
                attribution.hasCue() ? cue(article, attribution) : null,
                List.of(),
                confidence(attribution, shape),
                attribution.reasonsWith(shape));
    }

    private static Cue cue(Article article, Attribution attribution) {
        return new Cue(
                article.words(attribution.cue(), attribution.cueEnd()),
                article.span(attribution.cue(), attribution.cueEnd()));
    }

    private static Span span(Article article, Quoted quoted) {
        int end = quoted.end();
        if (end - 1 > quoted.begin() && article.text.charAt(end - 1) == ',') end--;
        return article.points.span(quoted.begin(), end);
    }

    private static Set<Reason> shape(Article article, int q) {
        Set<Reason> shape = EnumSet.noneOf(Reason.class);
        int words = 0;
        int lower = 0;
        for (int i = article.quoteFrom[q]; i < article.quoteTo[q]; i++) {
            if (!article.token(i).isWord()) continue;
            words++;
            if (article.token(i).isLowerCase()) lower++;
        }
        char end = article.text.charAt(article.quoted.get(q).end() - 1);
        if (!article.quoted.get(q).balanced()) shape.add(Reason.UNBALANCED_MARK);
        if (words <= 4 && ".?!".indexOf(end) < 0) shape.add(Reason.SHORT_FRAGMENT);
        if (words > 1 && lower * 2 < words) shape.add(Reason.TITLE_LIKE);
        return shape;
    }

    private static double confidence(Attribution attribution, Set<Reason> shape) {
        double confidence = attribution.hasCue() ? 0.95 : 0.6;
        if (attribution.speaker() == null) confidence -= 0.2;
        if (shape.contains(Reason.SHORT_FRAGMENT)) confidence -= attribution.hasCue() ? 0.15 : 0.35;
        if (shape.contains(Reason.TITLE_LIKE)) confidence -= 0.2;
        if (shape.contains(Reason.UNBALANCED_MARK)) confidence -= 0.1;
        return Math.max(0.05, confidence);
    }
}
