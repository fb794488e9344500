package org.claimtrail.extraction.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds the article in a web page, after the algorithm of Mozilla's Readability.js (Apache-2.0): paragraphs give points
 * to the elements around them, the element with the most points is the article, its like-minded siblings join it, and
 * what is left in it of lists of links, forms and share buttons is taken out. If little remains, the page is judged
 * again less strictly.
 */
final class MainText {
    /** How strictly a page is judged. */
    private record Strictness(boolean dropUnlikely, boolean weighNames, boolean dropClutter) {}

    private static final List<Strictness> ATTEMPTS = List.of(
            new Strictness(true, true, true),
            new Strictness(false, true, true),
            new Strictness(false, false, true),
            new Strictness(false, false, false));

    private static final int ENOUGH = 500;
    private static final int CANDIDATES = 5;
    private static final Set<String> SCORED = Set.of("section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre");
    private static final Set<String> HEADLINES = Set.of("h1", "h2");
    private static final Set<String> CAN_BE_BARE =
            Set.of("div", "section", "header", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> MAY_HOLD_BLOCKS = Set.of("a", "del", "ins");
    private static final Set<String> BLOCKS = Set.of("blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul");
    private static final Set<String> NEVER = Set.of("script", "style", "noscript", "template", "link", "head", "svg");
    private static final Set<String> UNLIKELY_ROLES =
            Set.of("menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog");

    private static final Set<String> UNLIKELY = words("-ad-|ai2html|banner|breadcrumbs|combx|comment|community"
            + "|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar"
            + "|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote");
    private static final Set<String> MAYBE = words("and|article|body|column|content|main|mathjax|shadow");
    private static final Set<String> POSITIVE =
            words("article|body|content|entry|main|page|pagination|post|text|blog|story");
    private static final Set<String> NEGATIVE = words("-ad-|hidden| hid |banner|combx|comment|com-|contact|footer|gdpr"
            + "|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping"
            + "|tags|widget");
    private static final Set<String> BYLINE = words("byline|author|dateline|writtenby");
    private static final Pattern SHARE = Pattern.compile("(?:\\b|_)(?:share|sharedaddy)(?:\\b|_)");
    private static final Pattern SENTENCE_END = Pattern.compile("\\.(?: |$)");
    private static final Pattern VIDEO =
            Pattern.compile("(?i)//(?:www\\.)?(?:(?:dailymotion|youtube|youtube-nocookie|player\\.vimeo|v\\.qq|bilibili"
                    + "|live\\.bilibili)\\.com|(?:archive|upload\\.wikimedia)\\.org|player\\.twitch\\.tv)");
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private static final Evaluator LISTS = QueryParser.parse("ul, ol");
    private static final Evaluator EMBEDDED = QueryParser.parse("object, embed, iframe");
    private static final Evaluator TITLES = QueryParser.parse("h1, h2");
    private static final Evaluator HEADINGS = QueryParser.parse("h1, h2, h3, h4, h5, h6");
    private static final Evaluator PROSE =
            QueryParser.parse("span, li, td, blockquote, dl, div, img, ol, p, pre, table, ul");
    private static final Evaluator ASIDE = QueryParser.parse("object, embed, footer, link, aside");
    private static final Evaluator CONTROLS = QueryParser.parse("iframe, input, textarea, select, button");

    private final Strictness strictness;
    private final String title;
    private final IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
    private final Measures measures = new Measures();
    private final Map<String, Marks> marks = new HashMap<>();

    private MainText(Strictness strictness, String title) {
        this.strictness = strictness;
        this.title = title;
    }

    private static Set<String> words(String joined) {
        return Set.of(joined.split("\\|"));
    }

    /** What the class and the id of an element tell of it; pages repeat them a lot. */
    private record Marks(boolean unlikely, boolean byline) {
        static Marks of(String names) {
            return new Marks(holds(names, UNLIKELY) && !holds(names, MAYBE), holds(names, BYLINE));
        }
    }

    private static boolean holds(String names, Set<String> words) {
        for (String word : words) if (names.contains(word)) return true;
        return false;
    }

    private Marks marks(Element element) {
        return marks.computeIfAbsent(names(element), Marks::of);
    }

    private static String names(Element element) {
        return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    }

    /**
     * The text nodes of the article, in a page that stays as it is.
     *
     * @param title the headline, which is not part of the text; may be null
     */
    static Set<Node> nodesOf(Document page, String title) {
        Set<Node> best = Set.of();
        int longest = -1;
        for (Strictness strictness : ATTEMPTS) {
            Tree tree = new Tree(page.body());
            List<Element> article = new MainText(strictness, title).articleIn(tree.root);
            Set<Node> nodes = tree.originals(article);
            int length = nodes.stream()
                    .mapToInt(node -> Texts.length((TextNode) node))
                    .sum();
            if (length > longest) {
                longest = length;
                best = nodes;
            }
            if (length >= ENOUGH) return nodes;
        }
        return best;
    }

    /** A copy of the page to take apart, which remembers what each text was copied from. */
    private static final class Tree {
        final Element root;
        private final IdentityHashMap<Node, Node> originals = new IdentityHashMap<>();

        Tree(Element original) {
            root = original.clone();
            List<TextNode> from = texts(original);
            List<TextNode> to = texts(root);
            for (int i = 0; i < to.size(); i++) originals.put(to.get(i), from.get(i));
        }

        Set<Node> originals(List<Element> parts) {
            Set<Node> found = new HashSet<>();
            for (Element part : parts) for (TextNode text : texts(part)) found.add(originals.get(text));
            return found;
        }

        private static List<TextNode> texts(Element element) {
            return element.nodeStream(TextNode.class).toList();
        }
    }

    private List<Element> articleIn(Element body) {
        clean(body);
        measures.count(body);
        List<Element> paragraphs = paragraphs(body);
        List<Element> candidates = score(paragraphs);
        Element top = candidates.isEmpty() ? null : candidates.get(0);
        List<Element> article = new ArrayList<>();
        if (top == null || top.normalName().equals("body")) {
            article.add(body);
        } else {
            top = widen(top, candidates);
            article.addAll(withSiblings(top));
        }
        article.forEach(this::tidy);
        return article;
    }

    // What can be told at once

    private void clean(Element body) {
        boolean bylineSeen = false;
        boolean titleSeen = false;
        for (Element element : List.copyOf(body.getAllElements())) {
            if (element.equals(body) || element.parent() == null) continue;
            if (NEVER.contains(element.normalName()) || isHidden(element)) element.remove();
            else if (!bylineSeen && isByline(element)) {
                bylineSeen = true;
                element.remove();
            } else if (!titleSeen && isTitle(element)) {
                titleSeen = true;
                element.remove();
            } else if (strictness.dropUnlikely() && isUnlikely(element)) element.remove();
        }
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        if (element.hasAttr("hidden")
                || (!style.isEmpty() && HIDDEN.matcher(style).find())) return true;
        if (element.attr("aria-modal").equals("true") && element.attr("role").equals("dialog")) return true;
        return element.attr("aria-hidden").equals("true")
                && !element.className().contains("fallback-image");
    }

    private boolean isByline(Element element) {
        if (!element.attr("rel").equals("author")
                && !element.attr("itemprop").contains("author")
                && !marks(element).byline()) return false;
        String text = Texts.upTo(100, element);
        return text != null && !text.isEmpty();
    }

    private boolean isTitle(Element element) {
        if (title == null || !HEADLINES.contains(element.normalName())) return false;
        return similar(Titles.fold(title), Titles.fold(element.text())) > 0.75;
    }

    /** How much of the second text's words the first has. */
    private static double similar(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) return 0;
        Set<String> known = new HashSet<>(List.of(first.split(" ")));
        int all = second.length();
        int other = 0;
        for (String word : second.split(" ", 0)) if (!known.contains(word)) other += word.length() + 1;
        return 1 - (double) other / all;
    }

    private boolean isUnlikely(Element element) {
        String name = element.normalName();
        if (name.equals("body") || name.equals("a")) return false;
        if (UNLIKELY_ROLES.contains(element.attr("role"))) return true;
        return marks(element).unlikely() && !within(element, "table", 3) && !within(element, "code", 3);
    }

    // Scoring

    private List<Element> paragraphs(Element body) {
        List<Element> paragraphs = new ArrayList<>();
        for (Element element : List.copyOf(body.getAllElements())) {
            if (element.equals(body) || element.parent() == null) continue;
            String name = element.normalName();
            if (CAN_BE_BARE.contains(name) && isBare(element)) {
                element.remove();
                continue;
            }
            if (SCORED.contains(name)) paragraphs.add(element);
            if (name.equals("div")) {
                wrapLooseText(element);
                Element only = onlyParagraph(element);
                if (only != null && measures.linkDensity(element) < 0.25) {
                    element.replaceWith(only);
                    paragraphs.add(only);
                } else if (!hasBlock(element)) {
                    element.tagName("p");
                    paragraphs.add(element);
                }
            }
        }
        return paragraphs;
    }

    private boolean isBare(Element element) {
        if (measures.text(element) > 0) return false;
        return element.childrenSize() == 0
                || element.childrenSize()
                        == element.getElementsByTag("br").size()
                                + element.getElementsByTag("hr").size();
    }

    private static boolean hasBlock(Element element) {
        return element.stream().skip(1).anyMatch(inner -> BLOCKS.contains(inner.normalName()));
    }

    /** Puts text that stands in a div beside block elements into paragraphs. */
    private void wrapLooseText(Element div) {
        Element paragraph = null;
        for (Node child : List.copyOf(div.childNodes())) {
            if (isPhrasing(child)) {
                if (paragraph != null) {
                    paragraph.appendChild(child);
                } else if (!isBlank(child)) {
                    paragraph = new Element("p");
                    child.replaceWith(paragraph);
                    paragraph.appendChild(child);
                }
            } else if (paragraph != null) {
                measures.wrap(paragraph);
                paragraph = null;
            }
        }
        if (paragraph != null) measures.wrap(paragraph);
    }

    private static boolean isPhrasing(Node node) {
        if (!(node instanceof Element element)) return true;
        return (!element.normalName().equals("br") && PHRASING.contains(element.normalName()))
                || (MAY_HOLD_BLOCKS.contains(element.normalName())
                        && element.children().stream().allMatch(MainText::isPhrasing));
    }

    private static final Set<String> PHRASING = Set.of(
            "abbr",
            "audio",
            "b",
            "bdo",
            "button",
            "cite",
            "code",
            "data",
            "datalist",
            "dfn",
            "em",
            "embed",
            "font",
            "i",
            "img",
            "input",
            "kbd",
            "label",
            "mark",
            "math",
            "meter",
            "object",
            "output",
            "progress",
            "q",
            "ruby",
            "samp",
            "select",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "textarea",
            "time",
            "var",
            "wbr");

    private static boolean isBlank(Node node) {
        if (node instanceof TextNode text) return text.isBlank();
        return !(node instanceof Element element) || element.normalName().equals("br");
    }

    private static Element onlyParagraph(Element element) {
        if (element.childrenSize() != 1 || !element.child(0).normalName().equals("p")) return null;
        return element.textNodes().stream().allMatch(TextNode::isBlank) ? element.child(0) : null;
    }

    private List<Element> score(List<Element> paragraphs) {
        List<Element> candidates = new ArrayList<>();
        for (Element paragraph : paragraphs) {
            if (paragraph.parent() == null) continue;
            int length = measures.text(paragraph);
            if (length < 25) continue;
            double points = 2 + measures.commas(paragraph) + Math.min(length / 100, 3);
            int level = 0;
            for (Element up = paragraph.parent(); up != null && level < 5; up = up.parent(), level++) {
                if (up.parent() == null && !up.normalName().equals("body")) break;
                if (!scores.containsKey(up)) {
                    scores.put(up, start(up));
                    candidates.add(up);
                }
                double share = level == 0 ? 1 : level == 1 ? 2 : level * 3;
                scores.merge(up, points / share, Double::sum);
            }
        }
        candidates.forEach(
                candidate -> scores.put(candidate, scores.get(candidate) * (1 - measures.linkDensity(candidate))));
        candidates.sort(Comparator.comparing((Element candidate) -> scores.get(candidate))
                .reversed());
        return candidates.subList(0, Math.min(CANDIDATES, candidates.size()));
    }

    private double start(Element element) {
        double points =
                switch (element.normalName()) {
                    case "div" -> 5;
                    case "pre", "td", "blockquote" -> 3;
                    case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
                    case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
                    default -> 0;
                };
        return points + weight(element);
    }

    private int weight(Element element) {
        return strictness.weighNames() ? weight(element.className()) + weight(element.id()) : 0;
    }

    private static int weight(String name) {
        if (name.isEmpty()) return 0;
        String small = " " + name.toLowerCase(Locale.ROOT) + " ";
        return (holds(small, POSITIVE) ? 25 : 0) - (holds(small, NEGATIVE) ? 25 : 0);
    }

    /** From the best element to the one around it that holds the whole article. */
    private Element widen(Element best, List<Element> candidates) {
        Element top = best;
        List<Element> rivals = candidates.stream()
                .filter(candidate -> scores.get(candidate) / scores.get(best) >= 0.75 && !candidate.equals(best))
                .toList();
        if (rivals.size() >= 3) {
            for (Element up = best.parent(); up != null && !up.normalName().equals("body"); up = up.parent()) {
                Element around = up;
                if (rivals.stream()
                                .filter(rival -> rival.parents().contains(around))
                                .count()
                        >= 3) {
                    top = up;
                    break;
                }
            }
        }
        scores.computeIfAbsent(top, this::start);
        double last = scores.get(top);
        double threshold = last / 3;
        for (Element up = top.parent(); up != null && !up.normalName().equals("body"); up = up.parent()) {
            Double score = scores.get(up);
            if (score == null) continue;
            if (score < threshold) break;
            if (score > last) {
                top = up;
                break;
            }
            last = score;
        }
        while (top.parent() != null
                && !top.parent().normalName().equals("body")
                && top.parent().childrenSize() == 1) {
            top = top.parent();
        }
        scores.computeIfAbsent(top, this::start);
        return top;
    }

    private List<Element> withSiblings(Element top) {
        List<Element> article = new ArrayList<>();
        double threshold = Math.max(10, scores.get(top) * 0.2);
        for (Element sibling :
                top.parent() == null ? List.of(top) : List.copyOf(top.parent().children())) {
            if (sibling.equals(top) || belongs(sibling, top, threshold)) article.add(sibling);
        }
        return article;
    }

    private boolean belongs(Element sibling, Element top, double threshold) {
        double bonus =
                !top.className().isEmpty() && sibling.className().equals(top.className()) ? scores.get(top) * 0.2 : 0;
        Double score = scores.get(sibling);
        if (score != null && score + bonus >= threshold) return true;
        if (!sibling.normalName().equals("p")) return false;
        double density = measures.linkDensity(sibling);
        if (measures.text(sibling) > 80) return density < 0.25;
        return measures.text(sibling) > 0
                && density == 0
                && SENTENCE_END.matcher(sibling.text()).find();
    }

    // Clutter inside the article

    private void tidy(Element article) {
        Set<Element> dataTables = new HashSet<>();
        for (Element table : article.getElementsByTag("table")) if (isDataTable(table)) dataTables.add(table);
        dropClutter(article, "form", dataTables);
        dropClutter(article, "fieldset", dataTables);
        drop(article, ASIDE);
        for (Element element : List.copyOf(article.getAllElements())) {
            if (!element.equals(article)
                    && element.parent() != null
                    && SHARE.matcher(names(element)).find()
                    && measures.text(element) < ENOUGH) measures.remove(element);
        }
        drop(article, CONTROLS);
        for (Element heading : List.copyOf(article.select(TITLES))) {
            if (!heading.equals(article) && heading.parent() != null && weight(heading) < 0) measures.remove(heading);
        }
        dropClutter(article, "table", dataTables);
        dropClutter(article, "ul", dataTables);
        dropClutter(article, "ol", dataTables);
        dropClutter(article, "div", dataTables);
    }

    private void drop(Element article, Evaluator selector) {
        for (Element element : List.copyOf(article.select(selector))) {
            if (!element.equals(article) && element.parent() != null) measures.remove(element);
        }
    }

    private void dropClutter(Element article, String tag, Set<Element> dataTables) {
        if (!strictness.dropClutter()) return;
        List<Element> elements = new ArrayList<>(article.getElementsByTag(tag));
        for (int i = elements.size() - 1; i >= 0; i--) {
            Element element = elements.get(i);
            if (!element.equals(article) && element.parent() != null && isClutter(element, tag, dataTables))
                measures.remove(element);
        }
    }

    private boolean isClutter(Element element, String tag, Set<Element> dataTables) {
        boolean isList = tag.equals("ul") || tag.equals("ol");
        if (!isList) {
            int listed = 0;
            for (Element list : element.select(LISTS)) listed += measures.text(list);
            isList = (double) listed / Math.max(1, measures.text(element)) > 0.9;
        }
        if (dataTables.contains(element)) return false;
        for (Element up : element.parents()) if (dataTables.contains(up)) return false;
        if (within(element, "code", 3)) return false;
        int weight = weight(element);
        if (weight < 0) return true;
        if (measures.commas(element) >= 10) return false;
        int paragraphs = element.getElementsByTag("p").size();
        int images = element.getElementsByTag("img").size();
        int items = element.getElementsByTag("li").size() - 100;
        int inputs = element.getElementsByTag("input").size();
        double headings = textShare(element, HEADINGS);
        int embeds = 0;
        for (Element embed : element.select(EMBEDDED)) {
            if (VIDEO.matcher(embed.outerHtml()).find()) return false;
            embeds++;
        }
        int length = measures.text(element);
        double links = measures.linkDensity(element);
        boolean inFigure = within(element, "figure", 3);
        double prose = textShare(element, PROSE);
        return (!inFigure && images > 1 && (double) paragraphs / images < 0.5)
                || (!isList && items > paragraphs)
                || inputs > paragraphs / 3
                || (!isList && !inFigure && headings < 0.9 && length < 25 && (images == 0 || images > 2) && links > 0)
                || (!isList && weight < 25 && links > 0.2)
                || (weight >= 25 && links > 0.5)
                || (embeds == 1 && length < 75)
                || embeds > 1
                || (images == 0 && prose == 0);
    }

    private static boolean isDataTable(Element table) {
        if (table.attr("role").equals("presentation") || table.attr("datatable").equals("0")) return false;
        if (table.hasAttr("summary") && !table.attr("summary").isEmpty()) return true;
        Element caption = table.selectFirst("caption");
        if (caption != null && caption.childNodeSize() > 0) return true;
        if (table.selectFirst("col, colgroup, tfoot, thead, th") != null) return true;
        if (table.selectFirst("table table") != null) return false;
        int rows = table.getElementsByTag("tr").size();
        int columns = 0;
        for (Element row : table.getElementsByTag("tr"))
            columns = Math.max(columns, row.getElementsByTag("td").size());
        if (rows == 1 || columns == 1) return false;
        return rows >= 10 || columns > 4 || rows * columns > 10;
    }

    private double textShare(Element element, Evaluator selector) {
        int length = measures.text(element);
        if (length == 0) return 0;
        int inside = 0;
        for (Element part : element.select(selector)) if (!part.equals(element)) inside += measures.text(part);
        return (double) inside / length;
    }

    private static boolean within(Element element, String tag, int depth) {
        int up = 0;
        for (Element parent = element.parent(); parent != null && up <= depth; parent = parent.parent(), up++) {
            if (parent.normalName().equals(tag)) return true;
        }
        return false;
    }
}
