package org.claimtrail.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvReportTest {
    @Test
    void aRowForEachAppearanceAndOneForAClaimWithoutAny() {
        String expected = """
                claim_id,statement,statement_now,status,rating,rating_name,score,best_score,worst_score,scale,rationale,what_changed,\
                proposed_by,proposed_at,signed_off_by,signed_off_at,appearance_id,quote,quote_kind,language,speaker,\
                speaker_kind,speaker_as_named,chain,article_id,article,article_address,outlet,published_on,\
                article_version,span_begin,span_end,evidence_used,evidence_supporting,evidence_contradicting,evidence_context
                7,Fish landings have fallen by a fifth since 2021.,,rated,misleading,Misleading,3,5,1,Desk 1,\
                "Right for cod, wrong for all landings.",,ana,2026-03-03T15:02:00Z,ben,2026-03-04T08:10:30Z,\
                11,landings have fallen by more than a quarter since 2021,indirect,en,Harbour ministry,government,\
                officials,ministry › Northwire,21,Quarrel about quotas,,Coast Today,2026-03-04,1,40,94,\
                "https://register.example/landings · Table 3: 18,400 t to 16,900 t. · 2026-03-03
                method.pdf · Method · SHA-256 4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f",\
                "Note on quotas · “cod alone fell from 6,100 t to 4,870 t”",\
                "https://register.example/landings · Table 3: 18,400 t to 16,900 t. · 2026-03-03",\
                method.pdf · Method · SHA-256 4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f
                7,Fish landings have fallen by a fifth since 2021.,,rated,misleading,Misleading,3,5,1,Desk 1,\
                "Right for cod, wrong for all landings.",,ana,2026-03-03T15:02:00Z,ben,2026-03-04T08:10:30Z,\
                12,Уловы сократились на пятую часть,direct,ru,Harbour ministry,government,\
                ,,22,Квоты: что говорит министерство,https://vestnik.example/2026/03/02/kvoty,Вестник залива,\
                2026-03-02,2,0,32,\
                "https://register.example/landings · Table 3: 18,400 t to 16,900 t. · 2026-03-03
                method.pdf · Method · SHA-256 4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f",\
                "Note on quotas · “cod alone fell from 6,100 t to 4,870 t”",\
                "https://register.example/landings · Table 3: 18,400 t to 16,900 t. · 2026-03-03",\
                method.pdf · Method · SHA-256 4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f4e1f
                8,Cod is gone.,,open,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
                """;
        assertEquals(
                "\uFEFF" + expected.replace("\n", "\r\n").replace("03-03\r\nmethod", "03-03\nmethod"),
                csv(Documents.harbour()));
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                arguments("=1+1", "'=1+1"),
                arguments("+1", "'+1"),
                arguments("-1", "'-1"),
                arguments("@SUM(A1)", "'@SUM(A1)"),
                arguments("\t=1", "'\t'=1"),
                arguments("\r=1", "'\r'=1"),
                arguments("\n=1", "'\n'=1"),
                arguments("\tx", "'\tx"),
                arguments("＝1", "'＝1"),
                arguments("＋1", "'＋1"),
                arguments("－1", "'－1"),
                arguments("＠A1", "'＠A1"),
                arguments("x;=1", "x;'=1"),
                arguments("x\n-1", "x\n'-1"),
                arguments("x\t@A1", "x\t'@A1"),
                arguments("=HYPERLINK(\"https://evil.example\",\"x\")", "'=HYPERLINK(\"https://evil.example\",\"x\")"),
                arguments("5 - 3 = 2", "5 - 3 = 2"),
                arguments("First.\r\n\r\nSecond.", "First.\r\n\r\nSecond."));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void noCellIsAFormulaAndOtherTextStaysAsItIs(String typed, String expected) {
        List<NamedCsvRecord> rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(csv(Documents.everywhere(typed)).substring(1))
                        .stream()
                        .toList();
        assertEquals(1, rows.size());
        NamedCsvRecord row = rows.get(0);
        assertEquals(expected, row.getField("statement"));
        assertEquals(expected, row.getField("quote"));
        assertTrue(row.getField("evidence_context").startsWith(expected));
        row.getFields()
                .forEach(cell -> assertTrue(cell.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) < 0, cell));
    }

    @Test
    void quotesCommasAndLineEndsStayInTheirCell() {
        String text = "She said \"no\", then\nleft; 5 - 3 = 2";
        NamedCsvRecord row = CsvReader.builder()
                .ofNamedCsvRecord(csv(Documents.everywhere(text)).substring(1))
                .stream()
                .findFirst()
                .orElseThrow();
        assertEquals(text, row.getField("rationale"));
    }

    private static String csv(ReportDocument document) {
        return new String(CsvReport.render(document), StandardCharsets.UTF_8);
    }
}
