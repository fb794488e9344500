package org.claimtrail.intake.queue;

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

class ItemOutcomeTest {
    @Test
    void everyWayToEndHasASentence() {
        Set<String> sentences = Stream.of(IntakeMessages.class.getMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());
        for (ItemOutcome outcome : all())
            assertTrue(sentences.contains(view(outcome).sentenceKey()), () -> "No sentence for " + outcome);
        for (State state : State.values()) assertTrue(sentences.contains(state.key()), () -> "No name for " + state);
    }

    @Test
    void statesAreFoundByTheirSlug() {
        for (State state : State.values()) assertEquals(state, State.of(state.slug()));
    }

    private static List<ItemOutcome> all() {
        Stream<ItemOutcome> ours = Stream.of(
                ItemOutcome.KNOWN,
                ItemOutcome.OVER_THE_LIMIT,
                ItemOutcome.UNREADABLE,
                ItemOutcome.GIVEN_UP,
                ItemOutcome.NO_ROOM,
                ItemOutcome.BAD_SIDECAR,
                ItemOutcome.SIDECAR_MEMBER,
                ItemOutcome.SIDECAR_DATE,
                ItemOutcome.SIDECAR_LANGUAGE,
                ItemOutcome.SIDECAR_URL,
                ItemOutcome.SIDECAR_LONG,
                ItemOutcome.LATE_SIDECAR,
                ItemOutcome.LONE_SIDECAR,
                ItemOutcome.UNREADABLE_FOLDER,
                ItemOutcome.NOT_ONE_VERSION,
                ItemOutcome.of(
                        new ReadResult(new Extracted("text/plain", "x", List.of(), Metadata.NONE), List.of(), true)),
                new ItemOutcome(State.CANCELLED, null, null),
                ItemOutcome.INTERNAL);
        Stream<ItemOutcome> read = Stream.of(
                        new Extracted("text/plain", "x", List.of(), Metadata.NONE),
                        new Empty("a/b", true),
                        new Empty("a/b", false),
                        new Encrypted("a/b"),
                        new Unsupported("a/b"),
                        new TimedOut(Duration.ofSeconds(1)))
                .map(ItemOutcome::of);
        Stream<ItemOutcome> large =
                Stream.of(TooLarge.Measure.values()).map(measure -> ItemOutcome.of(new TooLarge(1, measure)));
        Stream<ItemOutcome> failed =
                Stream.of(FailureReason.values()).map(reason -> ItemOutcome.of(new Failed("a/b", reason)));
        return Stream.of(ours, read, large, failed)
                .flatMap(outcomes -> outcomes)
                .toList();
    }

    private static ItemView view(ItemOutcome outcome) {
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
