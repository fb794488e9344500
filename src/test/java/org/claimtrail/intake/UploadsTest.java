package org.claimtrail.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.claimtrail.intake.queue.Incoming;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.web.Settings;
import org.claimtrail.web.problem.FormErrors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DeskTest
class UploadsTest {
    private static final Path NOWHERE = Path.of("nowhere");

    @Inject
    Uploads uploads;

    @Inject
    Settings settings;

    private final ManagedContext request = Arc.container().requestContext();

    @BeforeEach
    void begin() {
        request.activate();
    }

    @AfterEach
    void end() {
        request.terminate();
    }

    @Test
    void aFileAtTheLimitIsTakenAndOneBeyondIsNot() {
        assertFalse(checked(Incoming.of("a.pdf", NOWHERE, settings.maxFileSize().asLongValue()))
                .any());
        assertEquals(
                "b.pdf is larger than 524.3 MB, the most that is taken in. Leave it out, or ask an administrator to raise"
                        + " the limit; nothing was stored.",
                checked(Incoming.of("x/b.pdf", NOWHERE, settings.maxFileSize().asLongValue() + 1))
                        .of(Uploads.FILES));
    }

    @Test
    void asManyFilesAsTheLimitAreTakenAndOneMoreIsNot() {
        Incoming file = Incoming.of("a.pdf", NOWHERE, 1);
        assertFalse(
                checked(Collections.nCopies(500, file).toArray(Incoming[]::new)).any());
        assertEquals(
                "At most 500 files can come in at once. Bring them in by parts.",
                checked(Collections.nCopies(501, file).toArray(Incoming[]::new)).of(Uploads.FILES));
    }

    @Test
    void aTextIsMeasuredInCharacters() {
        FormErrors errors = new FormErrors();
        uploads.check(errors, "😀".repeat(Uploads.LONGEST_TEXT));
        assertFalse(errors.any());
        uploads.check(errors, "😀".repeat(Uploads.LONGEST_TEXT) + ".");
        assertEquals(
                "At most 2,000,000 characters are possible; this text has 2,000,001. Bring it in as a file.",
                errors.of("text"));
    }

    private FormErrors checked(Incoming... files) {
        FormErrors errors = new FormErrors();
        uploads.check(errors, UUID.randomUUID().toString(), List.of(files));
        return errors;
    }
}
