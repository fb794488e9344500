package org.claimtrail.claim;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimtrail.claim.passage.QuoteKind;
import org.claimtrail.placement.PlacementMessages;
import org.claimtrail.quotation.Reason;
import org.claimtrail.suggestion.SuggestionMessages;
import org.claimtrail.suggestion.SuggestionNote;
import org.claimtrail.text.Fate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTextsTest {
    @ParameterizedTest
    @MethodSource("keys")
    void whateverIsNamedAtRunTimeHasAText(Class<?> messages, String key) {
        assertDoesNotThrow(() -> messages.getMethod(key));
    }

    static Stream<Arguments> keys() {
        Stream<String> suggestions = Stream.concat(
                Arrays.stream(Reason.values())
                        .map(reason -> "reason_" + reason.name().toLowerCase(Locale.ROOT)),
                Arrays.stream(SuggestionNote.values()).map(SuggestionNote::key));
        Stream<String> claims = Stream.of(
                        Arrays.stream(ClaimStatus.values()).map(ClaimStatus::key),
                        Arrays.stream(QuoteKind.values()).flatMap(kind -> Stream.of(kind.key(), kind.hintKey())),
                        ClaimCriteria.SORTS.stream().map(sort -> "sort_" + sort))
                .flatMap(each -> each);
        Stream<String> placements =
                Arrays.stream(Fate.values()).map(fate -> "state_" + fate.name().toLowerCase(Locale.ROOT));
        return Stream.of(
                        suggestions.map(key -> Arguments.of(SuggestionMessages.class, key)),
                        claims.map(key -> Arguments.of(ClaimMessages.class, key)),
                        placements.map(key -> Arguments.of(PlacementMessages.class, key)))
                .flatMap(each -> each);
    }
}
