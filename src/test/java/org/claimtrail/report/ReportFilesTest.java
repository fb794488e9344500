package org.claimtrail.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.claimtrail.testing.DeskTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DeskTest
@ActivateRequestContext
class ReportFilesTest {
    @Inject
    ReportFiles files;

    @Test
    void theWebPageSaysEverythingInItsOrder() {
        Document page = html(Documents.harbour());
        assertEquals(
                """
                Fish & quotas
                What was said about the harbour in March.
                Made by ana, 5 Mar 2026, 09:00 UTC. State of 5 Mar 2026, 09:00 UTC.
                Misleading
                Fish landings have fallen by a fifth since 2021.
                Claim 7
                Why this rating
                Right for cod, wrong for all landings.
                Proposed by ana, 3 Mar 2026, 15:02 UTC. Signed off by ben, 4 Mar 2026, 08:10 UTC. Scale: Desk 1. 3 on a scale from 1 to 5.
                Where it stands
                landings have fallen by more than a quarter since 2021
                Harbour ministry, responsible for fishing quotas (named there: officials) · came through ministry › Northwire
                indirect · Quarrel about quotas, Coast Today, 4 Mar 2026
                Уловы сократились на пятую часть
                Harbour ministry, responsible for fishing quotas
                direct quotation · Квоты: что говорит министерство, Вестник залива, 2 Mar 2026
                Evidence that the rating rests on
                Contradicts: https://register.example/landings
                Table 3: 18,400 t to 16,900 t.
                seen 3 Mar 2026
                Context: method.pdf (withdrawn since)
                Method
                SHA-256 4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f
                Other evidence
                Supports: Note on quotas
                cod alone fell from 6,100 t to 4,870 t
                open · no verdict in force
                Cod is gone.
                Claim 8
                Where it stands
                In none of the articles stored here.
                Evidence
                None yet.
                """,
                page.select("main :is(h1, h2, h3, p)").eachText().stream().collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void theWebPageIsOneFileThatLoadsNothing() {
        Document page = html(Documents.harbour());
        assertEquals(
                "default-src 'none'; style-src 'unsafe-inline'",
                page.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
        assertEquals("en", page.select("html").attr("lang"));
        assertEquals(
                List.of("https://vestnik.example/2026/03/02/kvoty", "https://register.example/landings"),
                page.select("[src], [href]").eachAttr("href"));
    }

    @Test
    void thePdfSaysWhatTheWebPageSays() throws IOException {
        try (PDDocument document = pdf(Documents.harbour())) {
            PDFTextStripper asItIsSeen = new PDFTextStripper();
            asItIsSeen.setSortByPosition(true);
            String read = words(asItIsSeen.getText(document)).replaceAll(" \\d / 2", "");
            assertEquals(words(html(Documents.harbour()).select("main").text()), read);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"'><img src=x onerror=alert(1)>",
                "</title></style></blockquote><script>alert(1)</script>",
                "javascript:alert(1)",
                "--><svg onload=alert(1)>",
                "{inject:page.name} {#each} {document.title}",
                "]]><?xml version=\"1.0\"?><!ENTITY x SYSTEM \"file:///etc/passwd\">&x;"
            })
    void whatPeopleTypeIsTextInEveryFormat(String typed) throws IOException {
        ReportDocument document = Documents.everywhere(typed);
        Document page = html(document);
        assertEquals(structure(html(Documents.everywhere("as it should be"))), structure(page));
        assertEquals(typed, page.select("h1").text());
        assertEquals(typed, page.title());
        assertEquals(typed, page.select(".appearances blockquote").text());
        try (PDDocument read = pdf(document)) {
            assertTrue(words(new PDFTextStripper().getText(read)).contains(words(typed)));
            assertNull(read.getDocumentCatalog().getOpenAction());
            for (PDPage each : read.getPages()) assertEquals(List.of(), each.getAnnotations());
        }
    }

    private Document html(ReportDocument document) {
        byte[] content = files.write(document, ReportFormat.HTML).content();
        return Jsoup.parse(new String(content, StandardCharsets.UTF_8));
    }

    private PDDocument pdf(ReportDocument document) throws IOException {
        return Loader.loadPDF(files.write(document, ReportFormat.PDF).content());
    }

    private static String structure(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList())
                .collect(Collectors.joining("\n"));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
