package org.claimtrail.extraction.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageFurnitureTest {
    @Test
    void headsAndNumbersAreWhatRepeatsAtTheEdges() {
        List<List<String>> pages = List.of(
                List.of("Harbour Gazette", "The quay stays open.", "It was built long ago.", "Page 1"),
                List.of("Harbour Gazette", "Nobody knows by whom.", "The quay stays open.", "Page 2"),
                List.of("Harbour Gazette", "Ships come and go.", "So do people.", "Page 3"));
        PageFurniture furniture = new PageFurniture(pages);
        for (List<String> page : pages) assertEquals(List.of(0, 3), furniture.of(page));
    }

    @Test
    void everyOtherPageMayHaveItsOwnHead() {
        List<List<String>> pages = List.of(
                List.of("2 The Quay", "One."),
                List.of("Ships 3", "Two."),
                List.of("4 The Quay", "Three."),
                List.of("Ships 5", "Four."));
        PageFurniture furniture = new PageFurniture(pages);
        for (List<String> page : pages) assertEquals(List.of(0), furniture.of(page));
    }

    @Test
    void onePageHasNone() {
        List<String> page = List.of("Harbour Gazette", "The quay stays open.", "12");
        assertEquals(List.of(), new PageFurniture(List.of(page)).of(page));
    }
}
