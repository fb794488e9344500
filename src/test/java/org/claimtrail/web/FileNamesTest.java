package org.claimtrail.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FileNamesTest {
    @Test
    void onlyTheLastPartOfAPathIsKept() {
        assertEquals("passwd", FileNames.clean("../../etc/passwd"));
        assertEquals("a.pdf", FileNames.clean("C:\\Users\\me\\a.pdf"));
        assertEquals("file", FileNames.clean("folder/"));
        assertEquals("file", FileNames.clean("../.."));
        assertEquals("Größe & Gewicht (2).pdf", FileNames.clean("Größe & Gewicht (2).pdf"));
    }

    @Test
    void nothingInvisibleIsKept() {
        assertEquals("ab.txt", FileNames.clean("a\r\n\tb\0.txt"));
        assertEquals("invoice-fdp.exe", FileNames.clean("invoice-\u202Efdp.exe"));
        assertEquals("file", FileNames.clean(" \u2066 "));
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String name = FileNames.clean("😀".repeat(400) + ".pdf");
        assertEquals(300, name.codePointCount(0, name.length()));
        assertEquals("😀.pdf", name.substring(name.length() - 6));
    }

    @Test
    void aTextIsNamedByItsTitle() {
        assertEquals("1 2 a b.txt", FileNames.ofText("1/2 a\\b"));
    }
}
