package org.claimtrail.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvColumnsTest {
    @ParameterizedTest
    @ValueSource(strings = {"csv", "csv_de"})
    void theGuideExplainsEveryColumn(String guide) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/templates/report/guide/" + guide + ".html")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String column : CsvReport.columns()) assertTrue(text.contains("<code>" + column + "</code>"), column);
        }
    }
}
