package org.claimtrail.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFileTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fish & quotas, March | report-3-Fish-quotas-March.pdf",
                "Квоты | report-3-Квоты.pdf",
                "../../etc/passwd | report-3-etc-passwd.pdf",
                "\"; filename=evil.exe | report-3-filename-evil-exe.pdf",
                "??? | report-3.pdf",
            })
    void theNameHoldsTheWordsOfTheTitleAndNothingElse(String title, String expected) {
        ReportFile file = ReportFile.of("report-3", title, ReportFormat.PDF, new byte[0]);
        assertEquals(expected, file.name());
        assertEquals("report-3.pdf", file.plainName());
    }
}
