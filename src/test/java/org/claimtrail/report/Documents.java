package org.claimtrail.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimtrail.report.ReportDocument.Appearance;
import org.claimtrail.report.ReportDocument.Entry;
import org.claimtrail.report.ReportDocument.Evidence;
import org.claimtrail.report.ReportDocument.Speaker;
import org.claimtrail.report.ReportDocument.Verdict;
import org.claimtrail.text.Span;

/** Reports for tests of their formats. */
final class Documents {
    private static final Instant MADE = Instant.parse("2026-03-05T09:00:00Z");
    private static final Speaker MINISTRY =
            new Speaker(4, "Harbour ministry", "government", "responsible for fishing quotas");

    private Documents() {}

    /** Two claims: one rated, in two articles and with evidence; one open, without any. */
    static ReportDocument harbour() {
        return new ReportDocument(
                3,
                "Fish & quotas",
                "What was said about the harbour in March.",
                "ana",
                MADE,
                MADE,
                List.of(landings(), cod()));
    }

    static Entry landings() {
        return new Entry(
                7,
                "Fish landings have fallen by a fifth since 2021.",
                null,
                "rated",
                "rated",
                misleading(),
                List.of(
                        new Appearance(
                                11,
                                "landings have fallen by more than a quarter since 2021",
                                "indirect",
                                "officials",
                                "officials",
                                MINISTRY,
                                List.of("ministry", "Northwire"),
                                21,
                                "Quarrel about quotas",
                                "Coast Today",
                                LocalDate.of(2026, 3, 4),
                                null,
                                "en",
                                1,
                                new Span(40, 94)),
                        new Appearance(
                                12,
                                "Уловы сократились на пятую часть",
                                "direct",
                                null,
                                MINISTRY.name(),
                                MINISTRY,
                                List.of(),
                                22,
                                "Квоты: что говорит министерство",
                                "Вестник залива",
                                LocalDate.of(2026, 3, 2),
                                "https://vestnik.example/2026/03/02/kvoty",
                                "ru",
                                2,
                                new Span(0, 32))),
                List.of(
                        new Evidence(
                                "link",
                                "contradicts",
                                "Table 3: 18,400 t to 16,900 t.",
                                null,
                                null,
                                null,
                                null,
                                "https://register.example/landings",
                                LocalDate.of(2026, 3, 3),
                                true,
                                false),
                        new Evidence(
                                "passage",
                                "supports",
                                null,
                                "Note on quotas",
                                "cod alone fell from 6,100 t to 4,870 t",
                                null,
                                null,
                                null,
                                null,
                                false,
                                false),
                        new Evidence(
                                "file",
                                "context",
                                "Method",
                                null,
                                null,
                                "method.pdf",
                                "4e1f".repeat(16),
                                null,
                                null,
                                true,
                                true)));
    }

    static Verdict misleading() {
        return new Verdict(
                "misleading",
                "Misleading",
                "mixed",
                3,
                5,
                1,
                "Desk 1",
                "Right for cod, wrong for all landings.",
                null,
                "ana",
                Instant.parse("2026-03-03T15:02:00.123456Z"),
                "ben",
                Instant.parse("2026-03-04T08:10:30.654321Z"));
    }

    static Verdict unproven() {
        return new Verdict(
                "unproven",
                "Unproven",
                "unproven",
                null,
                5,
                1,
                "Desk 1",
                "Nobody counted.",
                null,
                "ana",
                MADE,
                "ben",
                MADE);
    }

    static Entry cod() {
        return new Entry(8, "Cod is gone.", null, "open", "open", null, List.of(), List.of());
    }

    static Entry rated(Verdict verdict, Appearance... appearances) {
        return new Entry(9, "Cod is gone.", null, "rated", "rated", verdict, List.of(appearances), List.of());
    }

    static Appearance said(Speaker speaker, LocalDate publishedOn) {
        return said(speaker, speaker == null ? null : speaker.name(), publishedOn);
    }

    /** @param who how the speaker is named, linked or not */
    static Appearance said(Speaker speaker, String who, LocalDate publishedOn) {
        return new Appearance(
                13,
                "Cod is gone",
                "direct",
                null,
                who,
                speaker,
                List.of(),
                23,
                "Cod",
                null,
                publishedOn,
                null,
                null,
                1,
                new Span(0, 11));
    }

    /** The same text in every place that a person can fill. */
    static ReportDocument everywhere(String text) {
        Speaker speaker = new Speaker(1, text, "person", text);
        Appearance appearance = new Appearance(
                1,
                text,
                "direct",
                text,
                text,
                speaker,
                List.of(text, text),
                1,
                text,
                text,
                LocalDate.of(2026, 3, 4),
                text,
                text,
                1,
                new Span(0, 1));
        Evidence link = new Evidence("link", "supports", text, null, null, null, null, text, null, true, false);
        Evidence passage =
                new Evidence("passage", "contradicts", text, text, text, null, null, null, null, true, false);
        Evidence file = new Evidence("file", "context", text, null, null, text, null, null, null, true, false);
        Verdict verdict = new Verdict("misleading", text, "mixed", 3, 5, 1, text, text, text, text, MADE, text, MADE);
        Entry entry =
                new Entry(1, text, text, "rated", text, verdict, List.of(appearance), List.of(link, passage, file));
        return new ReportDocument(1, text, text, text, MADE, MADE, List.of(entry));
    }
}
