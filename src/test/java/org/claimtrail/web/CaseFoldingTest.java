package org.claimtrail.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CaseFoldingTest {
    @Test
    void aDatabaseThatKnowsEnglishLettersOnlyIsNoticed() {
        assertTrue(CaseFolding.isRight("öéłжω"));
        assertFalse(CaseFolding.isRight("ÖÉŁЖΩ"));
    }
}
