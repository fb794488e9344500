package org.claimtrail.extraction.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says in schema.org's vocabulary (JSON-LD), read leniently: many sites write it by hand. */
final class JsonLd {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|BlogPosting|Posting|Report|Review|Recipe)");
    private static final Pattern PAGE = Pattern.compile("WebPage|.*Page|VideoObject|Product|Event|Book|CreativeWork");

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final List<JsonNode> others = new ArrayList<>();

    static JsonLd of(Document page) {
        JsonLd found = new JsonLd();
        for (Element script : page.getElementsByTag("script")) {
            if (!script.attr("type").toLowerCase(Locale.ROOT).contains("application/ld+json")) continue;
            try {
                found.collect(JSON.readTree(script.data().strip()), 0);
            } catch (JsonProcessingException unreadable) {
                // A page may say nothing useful here; the other sources remain.
            }
        }
        return found;
    }

    private void collect(JsonNode node, int depth) {
        if (depth > 4) return;
        if (node.isArray()) node.forEach(part -> collect(part, depth + 1));
        if (!node.isObject()) return;
        if (node.path("@id").isTextual()) byId.putIfAbsent(node.path("@id").asText(), node);
        if (isOf(node, ARTICLE)) articles.add(node);
        else if (isOf(node, PAGE)) pages.add(node);
        else others.add(node);
        for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage")) collect(node.path(inner), depth + 1);
    }

    private static boolean isOf(JsonNode node, Pattern type) {
        JsonNode types = node.path("@type");
        if (types.isTextual()) return type.matcher(types.asText()).matches();
        for (JsonNode one : types) if (type.matcher(one.asText()).matches()) return true;
        return false;
    }

    /** A field of the article or, where it has none, of the page; null if neither tells. */
    String text(String... fields) {
        String own = textOf(articles, fields);
        return own != null ? own : textOf(pages, fields);
    }

    /** A field of the article itself. */
    String articleText(String... fields) {
        return textOf(articles, fields);
    }

    private static String textOf(List<JsonNode> nodes, String... fields) {
        for (JsonNode node : nodes) {
            for (String field : fields) {
                JsonNode value = node.path(field);
                if (value.isArray() && !value.isEmpty()) value = value.get(0);
                if (value.isTextual() && !value.asText().isBlank()) return unescape(value.asText());
            }
        }
        return null;
    }

    /** The names of the persons or organisations in a field, in order. */
    List<String> names(String... fields) {
        List<JsonNode> nodes = new ArrayList<>(articles);
        nodes.addAll(pages);
        for (JsonNode node : nodes) {
            for (String field : fields) {
                Set<String> names = new LinkedHashSet<>();
                addNames(node.path(field), names, 0);
                if (!names.isEmpty()) return List.copyOf(names);
            }
        }
        return List.of();
    }

    private void addNames(JsonNode node, Set<String> names, int depth) {
        if (depth > 4) return;
        if (node.isTextual() && !node.asText().isBlank()) names.add(unescape(node.asText()));
        if (node.isArray()) node.forEach(part -> addNames(part, names, depth + 1));
        if (!node.isObject()) return;
        JsonNode named =
                node.has("name") ? node : byId.getOrDefault(node.path("@id").asText(), node);
        addNames(named.path("name"), names, depth + 1);
    }

    /** The site's name, where the page describes its web site or publisher. */
    String siteName() {
        List<String> publisher = names("publisher");
        if (!publisher.isEmpty()) return publisher.get(0);
        for (JsonNode node : others) {
            if (isOf(node, Pattern.compile("WebSite|NewsMediaOrganization"))
                    && node.path("name").isTextual()) {
                return unescape(node.path("name").asText());
            }
        }
        return null;
    }

    private static String unescape(String text) {
        return Parser.unescapeEntities(text, false).replaceAll("<[^>]*>", "").strip();
    }
}
