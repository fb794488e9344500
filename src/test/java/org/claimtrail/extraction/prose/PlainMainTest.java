package org.claimtrail.extraction.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.claimtrail.extraction.Limits;
import org.claimtrail.extraction.Metadata;
import org.junit.jupiter.api.Test;

class PlainMainTest {
    private static final String FIRST =
            "The quay of the old harbour stays open to all who come in peace, the harbour master said on Monday morning.";
    private static final String SECOND =
            "She had been asked what would become of the two boats that met in the strait on Saturday at noon.";

    @Test
    void aPageSavedAsTextIsNotAllArticle() {
        String page = """
                 date 2025-03-02 Sunday, March 02, 2025 | 09:25 AM
                The Gull
                Notification Icon
                Home / World / Boats meet in the strait

                Boats meet in the strait

                The harbour master says that nobody was hurt and that the quay stays open to all for the time being

                Flag of the harbour

                Listen to this article

                %s

                Also Read

                Mayor, Town Hall

                Mayor will keep her word, says mayor in an interview with this newspaper and with others besides

                What the mayor said about the new royalty rates for sand, gravel and other things. The rate for dolomite

                %s

                What the master said

                "We will see," she said to the people on the quay.

                More From This Section

                Weather to stay as it is for another week, say those who know about the weather

                The weather has been what it is for a week now, and it may stay so for one more week.

                Topics : Harbour Boats

                Copyrights © 2025 The Gull. All rights reserved
                """.formatted(FIRST, SECOND + " " + FIRST);
        assertEquals(
                String.join(
                        "\n\n",
                        "Boats meet in the strait",
                        "The harbour master says that nobody was hurt and that the quay stays open to all for the time being",
                        FIRST,
                        SECOND + " " + FIRST,
                        "What the master said",
                        "\"We will see,\" she said to the people on the quay."),
                main(page));
    }

    @Test
    void whatSomebodyTypedIsAllArticle() {
        String typed = "Boats meet\n\nBy Ida Quist\n\n" + FIRST + "\n\nWhat now\n\n" + SECOND;
        assertEquals(typed, main(typed));
    }

    @Test
    void aDateThatAScraperWroteAndItsLastLineAreNotArticle() {
        assertEquals(
                FIRST + "\n\n" + SECOND, main(" date 2025-03-02 " + FIRST + "\n\n" + SECOND + "\n\nSource link\n"));
    }

    @Test
    void commentsAreNotArticle() {
        String page = FIRST + "\n\nAlso read\n\nOther boats\n\n" + SECOND + " " + FIRST + "\n\n3 comments\n\n" + FIRST
                + " I agree." + "\n\nShare";
        assertEquals(FIRST + "\n\n" + SECOND + " " + FIRST, main(page));
    }

    private static String main(String text) {
        return PlainText.read(text, "text/plain", Metadata.NONE, "a.txt", Limits.DEFAULT)
                .mainText();
    }
}
