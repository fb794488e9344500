package org.claimtrail.extraction.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Extraction;
import org.claimtrail.extraction.Extractor;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.extraction.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TikaExtractorTest {
    @TempDir
    Path folder;

    private final Extractor extractor = new TikaExtractor();

    @Test
    void keepsEveryBlockOfAPageOnALineOfItsOwn() throws IOException {
        Extracted page = ready(
                "page.html",
                "<html><head><title>T</title><style>p{}</style></head><body><nav><a>Home</a> <a>World</a></nav>"
                        + "<h1>Head</h1><p>One  <b>bold</b>\nword.</p><p>Two<br><br>Three</p><script>x()</script>");
        assertEquals("Home World\n\nHead\n\nOne bold word.\n\nTwo\n\nThree", page.text());
    }

    @Test
    void bytesThatAreUtf8AreReadAsUtf8WhateverThePageSays() throws IOException {
        Extracted page = ready("page.html", "<meta charset=iso-8859-1><p>Élise à l’œuvre</p>");
        assertEquals("Élise à l’œuvre", page.text());
    }

    @Test
    void otherBytesAreReadAsThePageSays() throws IOException {
        byte[] bytes = "<meta charset=windows-1251><p>Встреча в Стамбуле</p>".getBytes(Charset.forName("windows-1251"));
        Path file = Files.write(folder.resolve("page.html"), bytes);
        Extracted page = assertInstanceOf(Extracted.class, extractor.extract(file, "page.html"));
        assertEquals("Встреча в Стамбуле", page.text());
    }

    @Test
    void aMailGivesItsHeaderAndItsReadablePart() throws IOException {
        Extracted mail = ready("letter.eml", """
                From: =?utf-8?Q?J=C3=B6rg_Maas?= <jm@example.org>
                Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=
                Date: Fri, 28 Feb 2025 23:30:00 -0500 (EST)
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Sch=C3=B6ne Gr=C3=BC=C3=9Fe aus dem Hafen.
                --b
                Content-Type: text/plain
                Content-Disposition: attachment; filename=a.txt

                Not the letter.
                --b--
                """);
        assertEquals("Schöne Grüße aus dem Hafen.", mail.text().strip());
        assertEquals(new Fact("Grüße", Source.MAIL_HEADER), mail.metadata().get(MetadataField.TITLE));
        assertEquals(new Fact("Jörg Maas", Source.MAIL_HEADER), mail.metadata().get(MetadataField.BYLINE));
        assertEquals(
                new Fact("2025-02-28T23:30:00-05:00", Source.MAIL_HEADER),
                mail.metadata().get(MetadataField.PUBLISHED));
    }

    @Test
    void aTextIsNoMailOnlyBecauseOfItsFirstWord() throws IOException {
        String text = "Article 5 binds all members.\n\nPath: a way that leads somewhere.\n";
        assertEquals(text.strip(), ready("treaty.txt", text).text().strip());
        Extracted mail =
                ready("mail.txt", "From: Ida Quist <iq@example.org>\nSubject: Harbour\n\nThe quay stays open.\n");
        assertEquals("The quay stays open.", mail.text().strip());
    }

    @Test
    void whatIsKnownToBeTextIsReadAsItStands() throws IOException {
        String text = "From: the harbour\nSubject: <b>boats</b>\n\nThey go out.";
        Path file = Files.writeString(folder.resolve("pasted"), text);
        Extracted read = assertInstanceOf(Extracted.class, extractor.extractText(file, "pasted.txt"));
        assertEquals(text, read.text());
        assertEquals("text/plain", read.mediaType());
    }

    @Test
    void aPageSavedAsOneFileIsReadLikeThePage() throws IOException {
        Extracted page = ready("page.mhtml", """
                From: <Saved by a browser>
                Subject: Harbour opens
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary=b

                --b
                Content-Type: text/html
                Content-Location: https://gull.example/a

                <html><body><nav><a href=/>Home</a></nav><article><h1>Harbour opens</h1><p>Boats go in and out again.</p>
                </article></body></html>
                --b--
                """);
        assertEquals("Home\n\nHarbour opens\n\nBoats go in and out again.", page.text());
        assertEquals("Boats go in and out again.", page.mainText());
    }

    @Test
    void scrapedTextTellsItsDateTitleAndOrigin() throws IOException {
        Metadata found = ready("scraped.txt", """
                 date 2025-03-02 Sunday, March 02, 2025 | 09:25 AM
                The Gull
                Home / World / Boats meet in the strait

                Boats meet in the strait

                AP Istanbul

                Last Updated : Mar 03 2025 | 8:00 AM

                Two boats met on Saturday, and nobody was hurt, said the harbour master in the morning.

                First Published: Mar 02 2025 | 7:05 AM
                """).metadata();
        assertEquals(new Fact("2025-03-03", Source.TEXT_PATTERN), found.get(MetadataField.MODIFIED));
        assertEquals(new Fact("Boats meet in the strait", Source.TEXT_PATTERN), found.get(MetadataField.TITLE));
        assertEquals(new Fact("2025-03-02", Source.TEXT_PATTERN), found.get(MetadataField.PUBLISHED));
        assertEquals(new Fact("AP", Source.TEXT_PATTERN), found.get(MetadataField.ORIGIN));
    }

    private Extracted ready(String name, String content) throws IOException {
        return assertInstanceOf(Extracted.class, extract(name, content));
    }

    private Extraction extract(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return extractor.extract(file, name);
    }
}
