package org.claimtrail.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.article.MetadataChecks;
import org.claimtrail.article.Stated;
import org.claimtrail.web.FormErrors;

/**
 * Metadata of a file in the drop folder, in a file beside it: {@code page.html} has {@code page.html.meta.json}, a JSON
 * object whose members title, byline, outlet, published (year-month-day), url and language are strings, each may be
 * missing. They count more than what the file says of itself.
 */
@ApplicationScoped
class Sidecar {
    static final String ENDING = ".meta.json";

    private static final Set<String> MEMBERS = Set.of("title", "byline", "outlet", "published", "url", "language");
    /** Far more than all members may have together. */
    private static final long LARGEST = 1 << 16;

    private final MetadataChecks checks;
    private final ObjectMapper json;

    Sidecar(MetadataChecks checks, ObjectMapper json) {
        this.checks = checks;
        this.json = json;
    }

    static boolean is(Path file) {
        return file.getFileName().toString().endsWith(ENDING);
    }

    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /** The file that a sidecar tells about. */
    static Path about(Path sidecar) {
        String name = sidecar.getFileName().toString();
        return sidecar.resolveSibling(name.substring(0, name.length() - ENDING.length()));
    }

    /** What it says; empty when it is not written as it should be. */
    Optional<Stated> read(Path sidecar) throws IOException {
        if (Files.size(sidecar) > LARGEST) return Optional.empty();
        try {
            JsonNode root = json.readTree(Files.readAllBytes(sidecar));
            if (!wellFormed(root)) return Optional.empty();
            FormErrors errors = new FormErrors();
            Stated stated = checks.stated(
                    errors,
                    text(root, "title"),
                    text(root, "byline"),
                    text(root, "outlet"),
                    text(root, "published"),
                    text(root, "language"),
                    text(root, "url"));
            return errors.any() ? Optional.empty() : Optional.of(stated);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static boolean wellFormed(JsonNode root) {
        if (!root.isObject()) return false;
        Set<String> names = new HashSet<>();
        for (Iterator<String> it = root.fieldNames(); it.hasNext(); ) names.add(it.next());
        return MEMBERS.containsAll(names)
                && names.stream()
                        .allMatch(name ->
                                root.get(name).isTextual() || root.get(name).isNull());
    }

    private static String text(JsonNode root, String member) {
        JsonNode value = root.get(member);
        return value == null || value.isNull() ? null : value.asText();
    }
}
