package org.claimtrail.speaker;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A person or body whose words articles report. Two may share a name; what tells them apart is the description. */
@Entity
class Speaker {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    String name;
    String kind;
    String description;

    /** The main name first, then the aliases. */
    @ElementCollection
    @CollectionTable(name = "speaker_name", joinColumns = @JoinColumn(name = "speaker_id"))
    @OrderColumn(name = "ordinal")
    List<SpeakerName> names = new ArrayList<>();

    Long createdBy;
    Instant createdAt;

    protected Speaker() {}

    Speaker(NewSpeaker described, Long createdBy, Instant createdAt) {
        describe(described);
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    void describe(NewSpeaker described) {
        name = described.name();
        kind = described.kind();
        description = described.description();
        names.clear();
        names.add(new SpeakerName(name));
        described.aliases().forEach(alias -> names.add(new SpeakerName(alias)));
    }

    SpeakerRef ref() {
        return new SpeakerRef(id, name, kind, description);
    }

    /** For the history. */
    Map<String, Object> state() {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("name", name);
        state.put("kind", kind);
        state.put("description", description);
        state.put("aliases", names.stream().skip(1).map(each -> each.name).toList());
        return state;
    }
}
