package org.claimtrail.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds an answer against an earlier one: what that had must be there, and more may be. */
public final class Kept {
    private final List<String> lost = new ArrayList<>();

    private Kept() {}

    /** What is missing or different, each with where it stands. */
    public static List<String> lost(String path, JsonNode earlier, JsonNode now) {
        Kept kept = new Kept();
        kept.compare(path, earlier, now);
        return kept.lost;
    }

    private void compare(String place, JsonNode earlier, JsonNode now) {
        if (earlier.isObject() && now.isObject()) {
            for (Map.Entry<String, JsonNode> member : earlier.properties())
                compare(place + " " + member.getKey(), member.getValue(), now.path(member.getKey()));
        } else if (earlier.isArray() && now.isArray() && earlier.size() == now.size()) {
            for (int i = 0; i < earlier.size(); i++) compare(place + "[" + i + "]", earlier.get(i), now.get(i));
        } else if (!earlier.equals(now)) {
            lost.add(place + ": " + earlier + " is now " + (now.isMissingNode() ? "missing" : now));
        }
    }
}
