package org.claimtrail.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimtrail.report.ReportDocument.Appearance;
import org.claimtrail.report.ReportDocument.Entry;
import org.claimtrail.report.ReportDocument.Evidence;
import org.claimtrail.report.ReportDocument.Verdict;
import org.claimtrail.web.words.Formats;

/**
 * A report as comma-separated values (RFC 4180; UTF-8 with a byte order mark, by which spreadsheets recognise it): a row
 * for each appearance of each claim, one row for a claim without any. Dates and times in ISO 8601, times in UTC.
 */
final class CsvReport {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), full-width forms included. Behind a
     * semicolon, a tab or a line break, too: with other settings a spreadsheet lets a cell begin there.
     */
    private static final Pattern FORMULA_STARTS = Pattern.compile("^[\\t\\r\\n]|(?<=^|[;\\t\\r\\n])[=+\\-@＝＋－＠]");

    private CsvReport() {}

    static List<String> columns() {
        return Arrays.stream(Column.values()).map(Column::heading).toList();
    }

    static byte[] render(ReportDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            text.write(BYTE_ORDER_MARK);
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
                csv.writeRecord(columns());
                for (Entry entry : document.entries()) for (Row row : rows(entry)) csv.writeRecord(cells(row));
            }
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (Column column : Column.values()) cells.add(inert(column.value.apply(row)));
        return cells;
    }

    private static List<Row> rows(Entry entry) {
        Collection<Appearance> appearances =
                entry.appearances().isEmpty() ? Collections.singleton(null) : entry.appearances();
        return appearances.stream()
                .map(appearance -> new Row(entry, appearance))
                .toList();
    }

    /** The cell as text that no spreadsheet runs: what looks like a formula gets an apostrophe before it. */
    static String inert(Object value) {
        String cell = Objects.toString(value, "");
        return FORMULA_STARTS.matcher(cell).replaceAll("'$0");
    }

    private record Row(Entry entry, Appearance appearance) {
        <T> T verdict(Function<Verdict, T> value) {
            return entry.verdict() == null ? null : value.apply(entry.verdict());
        }

        <T> T appearance(Function<Appearance, T> value) {
            return appearance == null ? null : value.apply(appearance);
        }

        <T> T speaker(Function<ReportDocument.Speaker, T> value) {
            return appearance == null || appearance.speaker() == null ? null : value.apply(appearance.speaker());
        }

        String evidence(String stance) {
            return lines(entry.evidence(stance));
        }

        private static String line(Evidence evidence) {
            List<String> parts = new ArrayList<>();
            parts.add(evidence.source());
            if (evidence.quote() != null) parts.add("“" + evidence.quote() + "”");
            if (evidence.note() != null) parts.add(evidence.note());
            if (evidence.seenOn() != null) parts.add(evidence.seenOn().toString());
            if (evidence.sha256() != null) parts.add("SHA-256 " + evidence.sha256());
            return String.join(" · ", parts);
        }
    }

    private static String lines(List<Evidence> evidence) {
        return evidence.stream().map(Row::line).collect(Collectors.joining("\n"));
    }

    /** The columns in their order; each is explained on the help page. */
    private enum Column {
        CLAIM_ID(row -> row.entry().claimId()),
        STATEMENT(row -> row.entry().statement()),
        STATEMENT_NOW(row -> row.entry().statementNow()),
        STATUS(row -> row.entry().status()),
        RATING(row -> row.verdict(Verdict::rating)),
        RATING_NAME(row -> row.verdict(Verdict::ratingName)),
        SCORE(row -> row.verdict(Verdict::score)),
        BEST_SCORE(row -> row.verdict(verdict -> verdict.score() == null ? null : verdict.bestScore())),
        WORST_SCORE(row -> row.verdict(verdict -> verdict.score() == null ? null : verdict.worstScore())),
        SCALE(row -> row.verdict(Verdict::scale)),
        RATIONALE(row -> row.verdict(Verdict::rationale)),
        WHAT_CHANGED(row -> row.verdict(Verdict::whatChanged)),
        PROPOSED_BY(row -> row.verdict(Verdict::proposedBy)),
        PROPOSED_AT(row -> row.verdict(verdict -> time(verdict.proposedAt()))),
        SIGNED_OFF_BY(row -> row.verdict(Verdict::signedOffBy)),
        SIGNED_OFF_AT(row -> row.verdict(verdict -> time(verdict.signedOffAt()))),
        APPEARANCE_ID(row -> row.appearance(Appearance::id)),
        QUOTE(row -> row.appearance(Appearance::quote)),
        QUOTE_KIND(row -> row.appearance(Appearance::kind)),
        LANGUAGE(row -> row.appearance(Appearance::language)),
        SPEAKER(row -> row.speaker(ReportDocument.Speaker::name)),
        SPEAKER_KIND(row -> row.speaker(ReportDocument.Speaker::kind)),
        SPEAKER_AS_NAMED(row -> row.appearance(Appearance::mention)),
        CHAIN(row -> row.appearance(Appearance::chainText)),
        ARTICLE_ID(row -> row.appearance(Appearance::articleId)),
        ARTICLE(row -> row.appearance(Appearance::article)),
        ARTICLE_ADDRESS(row -> row.appearance(Appearance::address)),
        OUTLET(row -> row.appearance(Appearance::outlet)),
        PUBLISHED_ON(row -> row.<LocalDate>appearance(Appearance::publishedOn)),
        ARTICLE_VERSION(row -> row.appearance(Appearance::articleVersion)),
        SPAN_BEGIN(row -> row.appearance(appearance -> appearance.span().begin())),
        SPAN_END(row -> row.appearance(appearance -> appearance.span().end())),
        EVIDENCE_USED(row -> lines(row.entry().used())),
        EVIDENCE_SUPPORTING(row -> row.evidence("supports")),
        EVIDENCE_CONTRADICTING(row -> row.evidence("contradicts")),
        EVIDENCE_CONTEXT(row -> row.evidence("context"));

        // What it is given are lambdas and references to methods, which keep nothing.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Function<Row, Object> value;

        Column(Function<Row, Object> value) {
            this.value = value;
        }

        String heading() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static String time(Instant instant) {
        return instant == null ? null : Formats.machine(instant);
    }
}
