package org.claimtrail.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a report leaves the house. */
enum ReportFormat {
    HTML("text/html; charset=UTF-8"),
    PDF("application/pdf"),
    CSV("text/csv; charset=UTF-8; header=present"),
    JSONLD("application/ld+json");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of the file's name, and its name in addresses. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its description in {@link ReportMessages}. */
    public String key() {
        return "format_" + extension();
    }

    static Optional<ReportFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
