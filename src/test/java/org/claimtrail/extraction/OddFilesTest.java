package org.claimtrail.extraction;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.extraction.file.TikaExtractor;
import org.junit.jupiter.api.Test;

/** A sample of a collection of broken, exotic and malicious files, where one stands beside the checkout. */
class OddFilesTest {
    private static final Path COLLECTION = Path.of("../shared/eval/files");
    private static final int EVERY = 8;

    @Test
    void eachEndsInOneStateAndNoneTellsTheServersSecrets() throws IOException {
        assumeTrue(Files.isDirectory(COLLECTION), "No collection of odd files at " + COLLECTION);
        List<Path> files;
        try (Stream<Path> all = Files.walk(COLLECTION)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Extractor extractor =
                new TikaExtractor(new Limits(50L << 20, 1_000_000, Duration.ofMinutes(2), 5, 10_000, 1L << 30));
        for (int i = 0; i < files.size(); i += EVERY) {
            Path file = files.get(i);
            Extraction extraction = extractor.extract(file, file.getFileName().toString());
            assertNotNull(extraction, file.toString());
            assertFalse(extraction instanceof TimedOut, file.toString());
            if (extraction instanceof Extracted read) assertFalse(read.text().contains("root:x:0"), file.toString());
        }
    }
}
