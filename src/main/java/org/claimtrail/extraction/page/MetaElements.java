package org.claimtrail.extraction.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page by what they are called, be it in name, property, itemprop or http-equiv. */
final class MetaElements {
    private static final List<String> NAMES = List.of("name", "property", "itemprop", "http-equiv");

    private final Map<String, List<String>> contents = new HashMap<>();

    MetaElements(Document page) {
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            if (content.isEmpty()) continue;
            for (String attribute : NAMES) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty())
                    contents.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
            }
        }
    }

    /** The content of the first of these that there is, in the order asked; null if there is none. */
    String first(String... names) {
        for (String name : names) {
            List<String> found = all(name);
            if (!found.isEmpty()) return found.get(0);
        }
        return null;
    }

    /** All contents of this name, such as one for each author. */
    List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }
}
