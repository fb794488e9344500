package org.claimtrail.extraction.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.claimtrail.extraction.Empty;
import org.claimtrail.extraction.Extraction;

/** Recognises the characters of scans (OCR) with Tesseract, if that is installed with the languages asked for. */
public final class Recognition {
    private static final int SECONDS_TO_ASK = 20;

    private final TikaExtractor extractor;
    private final String languages;
    private Boolean available;

    /** @param languages by Tesseract's names, joined by "+" */
    public Recognition(TikaExtractor extractor, String languages) {
        this.extractor = extractor;
        this.languages = languages;
    }

    /** The text of a scan; where it cannot be recognised, the scan is {@link Empty} and still looks like one. */
    public Extraction read(Path file, String fileName) {
        if (available == null) available = isAvailable();
        return extractor.recognise(file, fileName, available ? languages : null);
    }

    private boolean isAvailable() {
        try {
            Process process = new ProcessBuilder("tesseract", "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(SECONDS_TO_ASK, TimeUnit.SECONDS)) return false;
            Set<String> installed = said.lines().map(String::strip).collect(Collectors.toSet());
            return process.exitValue() == 0 && installed.containsAll(Arrays.asList(languages.split("\\+")));
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
