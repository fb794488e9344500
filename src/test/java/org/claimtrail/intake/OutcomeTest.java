package org.claimtrail.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.extraction.Empty;
import org.claimtrail.extraction.Encrypted;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Failed;
import org.claimtrail.extraction.FailureReason;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.TimedOut;
import org.claimtrail.extraction.TooLarge;
import org.claimtrail.extraction.Unsupported;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    void everyWayToEndHasASentence() {
        Set<String> sentences = Stream.of(IntakeMessages.class.getMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());
        for (Outcome outcome : all())
            assertTrue(sentences.contains(view(outcome).sentenceKey()), () -> "No sentence for " + outcome);
        for (State state : State.values()) assertTrue(sentences.contains(state.key()), () -> "No name for " + state);
    }

    @Test
    void statesAreFoundByTheirSlug() {
        for (State state : State.values()) assertEquals(state, State.of(state.slug()));
    }

    private static List<Outcome> all() {
        Stream<Outcome> ours = Stream.of(
                Outcome.KNOWN,
                Outcome.OVER_THE_LIMIT,
                Outcome.UNREADABLE,
                Outcome.GIVEN_UP,
                Outcome.NO_ROOM,
                Outcome.BAD_SIDECAR,
                Outcome.SIDECAR_MEMBER,
                Outcome.SIDECAR_DATE,
                Outcome.SIDECAR_LANGUAGE,
                Outcome.SIDECAR_URL,
                Outcome.SIDECAR_LONG,
                Outcome.LATE_SIDECAR,
                Outcome.LONE_SIDECAR,
                Outcome.UNREADABLE_FOLDER,
                Outcome.NOT_ONE_VERSION,
                Outcome.of(new Result(new Extracted("text/plain", "x", List.of(), Metadata.NONE), List.of(), true)),
                new Outcome(State.CANCELLED, null, null),
                Outcome.INTERNAL);
        Stream<Outcome> read = Stream.of(
                        new Extracted("text/plain", "x", List.of(), Metadata.NONE),
                        new Empty("a/b", true),
                        new Empty("a/b", false),
                        new Encrypted("a/b"),
                        new Unsupported("a/b"),
                        new TimedOut(Duration.ofSeconds(1)))
                .map(Outcome::of);
        Stream<Outcome> large =
                Stream.of(TooLarge.Measure.values()).map(measure -> Outcome.of(new TooLarge(1, measure)));
        Stream<Outcome> failed = Stream.of(FailureReason.values()).map(reason -> Outcome.of(new Failed("a/b", reason)));
        return Stream.of(ours, read, large, failed)
                .flatMap(outcomes -> outcomes)
                .toList();
    }

    private static ItemView view(Outcome outcome) {
        return new ItemView(
                1,
                "batch",
                "file",
                null,
                1,
                outcome.state().slug(),
                outcome.reason(),
                outcome.mediaType(),
                true,
                null,
                null,
                "upload",
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                0);
    }
}
