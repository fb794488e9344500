package org.claimtrail.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FileNamesTest {
    @Test
    void aNameKeepsItsLetters() {
        assertEquals("Größe & Gewicht (2).pdf", EvidenceChecks.fileName("Größe & Gewicht (2).pdf"));
        assertEquals("отчёт.pdf", EvidenceChecks.fileName("отчёт.pdf"));
    }

    @Test
    void aPathIsNoName() {
        assertEquals("passwd", EvidenceChecks.fileName("../../etc/passwd"));
        assertEquals("note.txt", EvidenceChecks.fileName("C:\\fakepath\\note.txt"));
        assertEquals("file", EvidenceChecks.fileName("../.."));
        assertEquals("file", EvidenceChecks.fileName("folder/"));
    }

    @Test
    void whatCannotBeReadGoes() {
        assertEquals("a b.pdf", EvidenceChecks.fileName("a\r\n b\u0000.pdf"));
        assertEquals("reportfdp.exe", EvidenceChecks.fileName("report\u202Efdp.exe"));
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String clean = EvidenceChecks.fileName("\uD83D\uDC1F".repeat(400) + ".pdf");
        assertEquals(EvidenceChecks.LONGEST_FILE_NAME, clean.codePointCount(0, clean.length()));
        assertEquals(".pdf", clean.substring(clean.length() - 4));
    }
}
