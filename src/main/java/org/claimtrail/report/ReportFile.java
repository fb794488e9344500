package org.claimtrail.report;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A file to be saved, never shown in place.
 *
 * @param name for the file system, with words of the title in it
 * @param plainName the same in ASCII, for clients that know no other
 */
// Files are written, never compared.
@SuppressWarnings("ArrayRecordComponent")
record ReportFile(String name, String plainName, ReportFormat format, byte[] content) {
    private static final int LONGEST_TITLE = 60;

    static ReportFile of(String stem, String title, ReportFormat format, byte[] content) {
        String words = title.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        if (words.codePointCount(0, words.length()) > LONGEST_TITLE)
            words = words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE));
        String end = "." + format.extension();
        return new ReportFile(stem + (words.isEmpty() ? "" : "-" + words) + end, stem + end, format, content);
    }

    RestResponse<byte[]> response() {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + plainName + "\"; filename*=UTF-8''" + encoded)
                .build();
    }
}
