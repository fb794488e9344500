package org.claimtrail.extraction.page;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much text, linked text and how many commas each element holds: counted once for the whole tree and kept up to
 * date as parts are removed, because counting anew for each question takes quadratic time on deep pages.
 */
final class Measures {
    private static final String COMMAS = ",\u060C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C";
    private static final double ANCHOR = 0.3;

    private static final class Measure {
        int text;
        double linked;
        int commas;

        void add(Measure other, int sign) {
            text += sign * other.text;
            linked += sign * other.linked;
            commas += sign * other.commas;
        }
    }

    private final IdentityHashMap<Element, Measure> measures = new IdentityHashMap<>();

    /** Counts the tree under {@code root}; what was counted before is forgotten. */
    void count(Element root) {
        measures.clear();
        NodeTraversor.traverse(new Counter(), root);
    }

    private final class Counter implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) measures.put(element, new Measure());
            if (node instanceof TextNode text && node.parent() instanceof Element parent) add(text, of(parent));
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            Measure own = of(element);
            if (element.normalName().equals("a")) {
                own.linked = own.text * (element.attr("href").startsWith("#") ? ANCHOR : 1);
            }
            if (element.parent() != null && measures.containsKey(element.parent()))
                of(element.parent()).add(own, 1);
        }
    }

    private static void add(TextNode node, Measure measure) {
        String words = node.text();
        int length = words.strip().length();
        if (length == 0) return;
        measure.text += length + (words.endsWith(" ") ? 1 : 0);
        for (int i = 0; i < words.length(); i++) if (COMMAS.indexOf(words.charAt(i)) >= 0) measure.commas++;
    }

    private Measure of(Element element) {
        return measures.computeIfAbsent(element, unknown -> new Measure());
    }

    /** Takes an element out of the tree and of its ancestors' counts. */
    void remove(Element element) {
        Measure gone = of(element);
        for (Element up = element.parent(); up != null; up = up.parent()) of(up).add(gone, -1);
        element.remove();
    }

    /** An element that was put around others, which together hold what it holds. */
    void wrap(Element wrapper) {
        Measure sum = new Measure();
        for (Node child : wrapper.childNodes()) {
            if (child instanceof TextNode text) add(text, sum);
            else if (child instanceof Element element) sum.add(of(element), 1);
        }
        measures.put(wrapper, sum);
    }

    int text(Element element) {
        return of(element).text;
    }

    int commas(Element element) {
        return of(element).commas;
    }

    /** Which share of the text is links, 0 to 1; links within the page count for less. */
    double linkDensity(Element element) {
        Measure measure = of(element);
        return measure.text == 0 ? 0 : measure.linked / measure.text;
    }
}
