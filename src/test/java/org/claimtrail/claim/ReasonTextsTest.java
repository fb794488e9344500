package org.claimtrail.claim;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimtrail.quotation.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonTextsTest {
    @ParameterizedTest
    @MethodSource("keys")
    void whateverIsNamedAtRunTimeHasAText(String key) {
        assertDoesNotThrow(() -> ClaimMessages.class.getMethod(key));
    }

    static Stream<String> keys() {
        return Stream.of(
                        Arrays.stream(Reason.values())
                                .map(reason -> "reason_" + reason.name().toLowerCase(Locale.ROOT)),
                        Arrays.stream(SuggestionNote.values()).map(SuggestionNote::key),
                        Arrays.stream(ClaimStatus.values()).map(ClaimStatus::key),
                        Arrays.stream(QuoteKind.values()).flatMap(kind -> Stream.of(kind.key(), kind.hintKey())),
                        ClaimCriteria.SORTS.stream().map(sort -> "sort_" + sort))
                .flatMap(each -> each);
    }
}
