package org.claimtrail.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private Extracted ready(String name, String content) throws IOException {
        return assertInstanceOf(Extracted.class, extract(name, content));
    }

    private Extraction extract(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return extractor.extract(file, name);
    }
}
