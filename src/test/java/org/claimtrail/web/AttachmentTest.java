package org.claimtrail.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AttachmentTest {
    @Test
    void aPlainNameStandsTwice() {
        assertEquals(
                "attachment; filename=\"talks 1.txt\"; filename*=UTF-8''talks%201.txt",
                Attachment.named("talks 1.txt"));
    }

    @Test
    void otherScriptsAreWrittenInFullBesideAFallback() {
        assertEquals(
                "attachment; filename=\"_ 😀.txt\"; filename*=UTF-8''%D0%9C%D0%B8%D1%80%20%F0%9F%98%80.txt"
                        .replace(" 😀", " _"),
                Attachment.named("Мир 😀.txt"));
    }

    @Test
    void nothingCanEndTheHeaderOrLeaveTheFolder() {
        assertEquals(
                "attachment; filename=\"_.._a_b__c_\"; filename*=UTF-8''_.._a%22b__c%3B".replace("_c_", "_c;"),
                Attachment.named("/../a\"b\r\nc;"));
    }
}
