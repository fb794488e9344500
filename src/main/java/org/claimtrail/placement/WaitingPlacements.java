package org.claimtrail.placement;

/** An article whose newest version has appearances that wait for a person; {@code waiting} counts them. */
public record WaitingPlacements(long articleId, String title, int versionNumber, long waiting) {
    public String address() {
        return "/articles/" + articleId + "/versions/" + versionNumber + "/placements";
    }
}
