package org.claimtrail.extraction.page;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Elements that a page marks as something, looked for by several selectors, the surest first. A page is walked once:
 * only those that may match at all are asked for each selector.
 */
final class Marked {
    /** An element and the selector that it was found by. */
    record Match(Element element, Evaluator selector) {}

    private final Predicate<Element> possible;
    private final List<Evaluator> selectors;

    /** @param possible whether an element may match any of the selectors */
    Marked(Predicate<Element> possible, String... selectors) {
        this.possible = possible;
        this.selectors = Stream.of(selectors).map(QueryParser::parse).toList();
    }

    /** All matches, by selector and then in the order of the page. */
    Iterable<Match> in(Document page) {
        List<Element> candidates = page.stream().filter(possible).toList();
        return () -> selectors.stream()
                .flatMap(selector -> candidates.stream()
                        .filter(candidate -> candidate.is(selector))
                        .map(candidate -> new Match(candidate, selector)))
                .iterator();
    }
}
