package org.claimtrail.extraction.prose;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.extraction.Source;
import org.claimtrail.text.CodePoints;

/** Fills in what the text itself tells where the file's own metadata are silent. */
public final class TextMetadata {
    private static final int HEAD = 15;
    private static final int TAIL = 8;
    private static final int HEADLINE = 200;
    private static final int SHORT = 120;
    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|von|van|de|der|den|del|la|du|al|bin)){1,4}";
    private static final String AGENCIES =
            "AP|Associated Press|The Associated Press|AFP|Agence France-Presse|Reuters|Thomson Reuters"
                    + "|dpa|DPA|TASS|ТАСС|Interfax|Интерфакс|RIA Novosti|РИА Новости|Sputnik|ANI|PTI"
                    + "|Press Trust of India|IANS|UPI|EFE|Europa Press|ANSA|Adnkronos"
                    + "|Xinhua|Kyodo|Yonhap|Bloomberg|PAP|ČTK|ČTK|APA|SDA|Keystone-SDA|ATS|Anadolu"
                    + "|Anadolu Agency|AA|CP|The Canadian Press|AAP|PA|PA Media|Belga|ANP|NTB|TT|Ritzau"
                    + "|STT|Lusa|Ukrinform|BNS|MTI|Agerpres|Tanjug|Hina|STA|SID|epd|KNA";

    private static final Pattern LEADING_DATE = Pattern.compile("^\\W*date\\s+(\\d{4}-\\d{2}-\\d{2})\\b\\s*");
    private static final Pattern PUBLISHED =
            Pattern.compile("\\b(?:first published|originally published|published|publication date|posted"
                    + "|veröffentlicht|erschienen|publié|publicado|pubblicato|опубликовано"
                    + "|дата)(?:\\s+(?:on|am|le|el|il|em))?\\s*:?\\s*(.{6,60})");
    private static final Pattern FIRST_PUBLISHED = Pattern.compile("\\bfirst published\\s*:?\\s*(.{6,60})");
    private static final Pattern CHANGED = Pattern.compile(
            "\\b(?:(?:last )?(?:updated|modified)(?: on)?|(?:zuletzt )?(?:aktualisiert|geändert)(?: am)?"
                    + "|mis à jour(?: le)?|actualizado(?: el)?|aggiornato(?: il)?|обновлено)\\s*:?\\s*(.{6,60})");
    private static final Pattern BYLINE = Pattern.compile(
            "^(?iu:by|von|par|por|di|door|text:|автор:?)\\s+(" + NAME + "(?:(?:\\s+(?:and|und|et|y|e|&)\\s+|,\\s+)"
                    + NAME
                    + ")*?)(?:\\s+with\\s+(?<with>[\\p{Lu}][^,|]{1,40})|\\s*[,–—"
                    + "|]\\s*(?<outlet>\\p{Lu}[^,|–—]{2,40}?))?(?:\\s*[,–—|].*)?$");
    private static final Pattern NAME_AND_OUTLET =
            Pattern.compile("^(" + NAME + "),\\s+[«“\"„](?<outlet>[^»”\"“]{2,40})[»”\"“]$");
    private static final Pattern ROLE =
            Pattern.compile("(?iu)\\b(?:editor|correspondent|reporter|staff|writer|chief|redakteur(?:in)?"
                    + "|korrespondent(?:in)?|journalist(?:e|in)?|in|aus|à|correspondant|news)\\b|\\d");
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}[\\p{L}.,'’ -]{2,40}(?:,\\s*[\\p{L}\\d. ]{3,15})?\\s*\\(([\\p{Lu}][\\p{L} .-]{1,30})\\)\\s*[-–—:]");
    private static final Pattern AGENCY_LINE =
            Pattern.compile("^(" + AGENCIES + ")(?:\\s*[|,/]?\\s+\\p{Lu}[\\p{L} .'-]{2,30})?$");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[](" + AGENCIES + ")[)\\]]");
    private static final Pattern INPUTS = Pattern.compile("(?i)\\bwith (?:inputs?|material|reporting|files) (?:from"
            + "|by) (?:the )?([\\p{L}][\\p{L} ,-]{1,40}?)(?:[.)]|$)");
    private static final Pattern SYNDICATED = Pattern.compile(
            "(?i)(?:auto-?generated|published unedited) from an? (syndicated feed|news agency feed|agency feed)");

    private final List<String> blocks;
    private final List<String> small;
    private final List<Block> spans;

    private TextMetadata(String text, List<Block> all) {
        CodePoints points = CodePoints.of(text);
        List<Block> body = all.stream()
                .filter(block -> block.kind() != BlockKind.PAGE_FURNITURE)
                .toList();
        this.spans = body.isEmpty() ? all : body;
        this.blocks = spans.stream().map(block -> points.slice(block.span())).toList();
        this.small =
                blocks.stream().map(block -> block.toLowerCase(Locale.ROOT)).toList();
    }

    /**
     * What was read, with what its text says of it.
     *
     * @param stated what the file's own fields say
     */
    public static Extracted complete(
            String mediaType, String text, List<Block> blocks, Metadata stated, String fileName) {
        TextMetadata found = new TextMetadata(text, blocks);
        return new Extracted(mediaType, text, blocks, found.completed(stated, fileName));
    }

    private Metadata completed(Metadata stated, String fileName) {
        Metadata whole = stated.with(MetadataField.PUBLISHED, published(stated.get(MetadataField.PUBLISHED)))
                .with(MetadataField.LANGUAGE, language(stated.get(MetadataField.LANGUAGE)));
        whole = missing(whole, MetadataField.TITLE, () -> title(fileName));
        whole = missing(whole, MetadataField.BYLINE, this::byline);
        whole = missing(whole, MetadataField.OUTLET, this::outlet);
        whole = missing(whole, MetadataField.MODIFIED, () -> pattern(changed()));
        return missing(whole, MetadataField.ORIGIN, this::origin);
    }

    /** Looks only for what the file does not state. */
    private static Metadata missing(Metadata stated, MetadataField field, Supplier<Fact> found) {
        return stated.get(field) == null ? stated.with(field, found.get()) : stated;
    }

    private List<String> head() {
        return head(blocks);
    }

    private static List<String> head(List<String> blocks) {
        return blocks.subList(0, Math.min(HEAD, blocks.size()));
    }

    private static List<String> tail(List<String> blocks) {
        return blocks.subList(Math.max(0, blocks.size() - TAIL), blocks.size());
    }

    private static Fact pattern(String value) {
        return value == null || value.isBlank() ? null : new Fact(value.strip(), Source.TEXT_PATTERN);
    }

    // Title

    private Fact title(String fileName) {
        for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
            if (spans.get(i).kind() == BlockKind.HEADING)
                return pattern(oneLine(blocks.get(i).replaceFirst("^#+ ", "")));
        }
        String crumb = breadcrumb();
        if (crumb != null) return pattern(crumb);
        String line = blocks.stream()
                .map(block -> oneLine(LEADING_DATE.matcher(block).replaceFirst("")))
                .filter(block -> !block.isEmpty())
                .findFirst()
                .orElse("");
        if (line.length() > HEADLINE) line = shortened(line);
        return line.codePoints().anyMatch(Character::isLetter) ? pattern(line) : new Fact(fileName, Source.FILE_NAME);
    }

    /** The last step of a path such as "Home / World / Headline", where the headline stands by itself too. */
    private String breadcrumb() {
        for (String block : head()) {
            String last = block.substring(Math.max(block.lastIndexOf(" / "), block.lastIndexOf(" > ")) + 1)
                    .replaceFirst("^[/>\\s]+", "");
            if (last.length() < block.length() && last.length() > 10 && head().contains(last)) return last;
        }
        return null;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String shortened(String line) {
        int end = line.lastIndexOf(' ', SHORT);
        return line.substring(0, end > 0 ? end : Math.min(SHORT, line.length())) + "…";
    }

    // Byline and outlet

    private Matcher bylineMatch() {
        for (String block : head()) {
            if (block.length() > SHORT) continue;
            for (Pattern pattern : List.of(BYLINE, NAME_AND_OUTLET)) {
                Matcher matcher = pattern.matcher(block);
                if (matcher.matches()) return matcher;
            }
        }
        return null;
    }

    private Fact byline() {
        Matcher match = bylineMatch();
        return match == null ? null : pattern(match.group(1).replaceAll("\\s+(?:and|und|et|y|e|&)\\s+", ", "));
    }

    private Fact outlet() {
        Matcher match = bylineMatch();
        if (match == null) return null;
        String outlet = match.group("outlet");
        return outlet == null || ROLE.matcher(outlet).find() ? null : pattern(outlet);
    }

    // Date

    private Fact published(Fact stated) {
        if (stated != null && stated.source() != Source.DOCUMENT_PROPERTIES) return stated;
        String date = labelled(FIRST_PUBLISHED);
        if (date == null) date = leadingDate();
        if (date == null) date = labelled(PUBLISHED);
        if (date == null) date = inShortLine();
        if (date != null) return pattern(date);
        return stated;
    }

    /** What scrapers write before a text, with the space after it; empty if there is none. */
    static String leadingDate(String text) {
        Matcher leading = LEADING_DATE.matcher(text);
        return leading.lookingAt() ? leading.group() : "";
    }

    private String leadingDate() {
        for (String block : head()) {
            Matcher leading = LEADING_DATE.matcher(block);
            if (leading.find()) return Dates.iso(leading.group(1));
        }
        return null;
    }

    /** Only where pages tell it: in the middle of a text something else may have been changed. */
    private String changed() {
        return labelled(CHANGED, SHORT, List.of(head(small), tail(small)));
    }

    private String labelled(Pattern label) {
        return labelled(label, 2 * HEADLINE, List.of(head(small), tail(small), small));
    }

    /** The patterns are in small letters: to ignore case in them would take several times as long. */
    private static String labelled(Pattern label, int longest, List<List<String>> parts) {
        for (List<String> part : parts) {
            for (String block : part) {
                if (block.length() > longest || !Dates.mayHold(block)) continue;
                Matcher matcher = label.matcher(block);
                Dates.Match date = matcher.find() ? Dates.first(matcher.group(1), false) : null;
                if (date != null && date.begin() <= 12) return date.date();
            }
        }
        return null;
    }

    private String inShortLine() {
        for (String block : head()) {
            Dates.Match date = block.length() > SHORT ? null : Dates.first(block, false);
            if (date != null) return date.date();
        }
        return null;
    }

    // Language and origin

    private Fact language(Fact stated) {
        StringBuilder main = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++)
            if (spans.get(i).main()) main.append(blocks.get(i)).append('\n');
        String detected = Languages.detect(main.isEmpty() ? String.join("\n", blocks) : main.toString());
        if (detected == null || (stated != null && stated.value().equals(detected))) return stated;
        return new Fact(detected, Source.DETECTED);
    }

    /** What the pattern finds in a block that holds these small letters, without which it cannot match. */
    private Fact source(String letters, Pattern pattern) {
        for (int i = 0; i < blocks.size(); i++) {
            if (small.get(i).length() > 2 * HEADLINE || !small.get(i).contains(letters)) continue;
            Matcher matcher = pattern.matcher(blocks.get(i));
            if (matcher.find()) return pattern(matcher.group(1));
        }
        return null;
    }

    private Fact origin() {
        for (int i = 0; i < blocks.size(); i++) {
            String block = blocks.get(i);
            if (i < 2 * HEAD || (spans.get(i).main() && i < 4 * HEAD)) {
                Matcher dateline = DATELINE.matcher(block);
                if (dateline.find()) return pattern(dateline.group(1));
                Matcher line = AGENCY_LINE.matcher(block);
                if (line.matches()) return pattern(line.group(1));
            }
        }
        for (String block : tail(blocks)) {
            Matcher end = IN_BRACKETS.matcher(block);
            if (end.find()) return pattern(end.group(1));
        }
        Fact source = source("with ", INPUTS);
        if (source == null) source = source("feed", SYNDICATED);
        if (source != null) return source;
        Matcher byline = bylineMatch();
        return byline != null && byline.pattern() == BYLINE ? pattern(byline.group("with")) : null;
    }
}
