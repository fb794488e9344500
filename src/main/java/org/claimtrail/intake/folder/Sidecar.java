package org.claimtrail.intake.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.article.metadata.MetadataChecks;
import org.claimtrail.article.metadata.MetadataForm;
import org.claimtrail.article.metadata.Stated;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.intake.queue.ItemOutcome;
import org.claimtrail.web.problem.FormErrors;

/**
 * Metadata of a file in the drop folder, in a file beside it: {@code page.html} has {@code page.html.meta.json}, a JSON
 * object whose members are strings and named as the fields of {@link Stated#FIELDS}, such as title and published
 * (year-month-day), the address being url; each may be missing. They count more than what the file says of itself.
 */
@ApplicationScoped
class Sidecar {
    static final String ENDING = ".meta.json";

    private static final Set<String> MEMBERS =
            Stated.FIELDS.stream().map(Sidecar::member).collect(Collectors.toUnmodifiableSet());
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

    /**
     * What it says.
     *
     * @param wrong what is not written as it should be, so that it says nothing; null where all is
     */
    record Told(Stated stated, ItemOutcome wrong) {
        static Told not(ItemOutcome wrong) {
            return new Told(Stated.NOTHING, wrong);
        }
    }

    Told read(Path sidecar) throws IOException {
        if (Files.size(sidecar) > LARGEST) return Told.not(ItemOutcome.SIDECAR_LONG);
        try {
            JsonNode root = json.readTree(Files.readAllBytes(sidecar));
            ItemOutcome wrong = wrong(root);
            return wrong == null ? told(root) : Told.not(wrong);
        } catch (JsonProcessingException e) {
            return Told.not(ItemOutcome.BAD_SIDECAR);
        }
    }

    private Told told(JsonNode root) {
        FormErrors errors = new FormErrors();
        Stated stated = checks.stated(
                errors, MetadataForm.of(field -> Stated.FIELDS.contains(field) ? text(root, member(field)) : null));
        return errors.any() ? Told.not(wrong(errors.all().get(0).field())) : new Told(stated, null);
    }

    /** What is wrong with a value, by {@link MetadataField#givenMember}. */
    private static ItemOutcome wrong(String member) {
        return switch (MetadataField.given(member).orElseThrow().kind()) {
            case DATE -> ItemOutcome.SIDECAR_DATE;
            case LANGUAGE -> ItemOutcome.SIDECAR_LANGUAGE;
            case ADDRESS -> ItemOutcome.SIDECAR_URL;
            case WORDS -> ItemOutcome.SIDECAR_LONG;
        };
    }

    /** What people call it who write such files. */
    private static String member(MetadataField field) {
        return field == MetadataField.CANONICAL_URL ? "url" : field.member();
    }

    /** Null where it is an object of strings that all have a meaning. */
    private static ItemOutcome wrong(JsonNode root) {
        if (!root.isObject()) return ItemOutcome.BAD_SIDECAR;
        for (Map.Entry<String, JsonNode> member : root.properties()) {
            if (!MEMBERS.contains(member.getKey())) return ItemOutcome.SIDECAR_MEMBER;
            if (!member.getValue().isTextual() && !member.getValue().isNull()) return ItemOutcome.BAD_SIDECAR;
        }
        return null;
    }

    private static String text(JsonNode root, String member) {
        JsonNode value = root.get(member);
        return value == null || value.isNull() ? null : value.asText();
    }
}
