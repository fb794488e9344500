package org.claimtrail.web.words;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The words of all rooms, in the reader's language, for what shows things of any room; {@code {inject:words...}}. */
@Named("words")
@RequestScoped
public class Words {
    private final List<Vocabulary> rooms;
    private final Texts texts;

    Words(@All List<Vocabulary> rooms, Texts texts) {
        this.rooms = rooms;
        this.texts = texts;
    }

    /**
     * What a room says under the key.
     *
     * @throws IllegalArgumentException if no room has such a key
     */
    public String of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No room has a text for " + key));
    }

    /** Empty if no room has such a key. */
    public Optional<String> find(String key) {
        return rooms.stream().filter(room -> room.knows(key)).findFirst().map(room -> room.text(key, texts));
    }

    boolean knows(String key) {
        return rooms.stream().anyMatch(room -> room.knows(key));
    }
}
