package org.claimtrail.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimtrail.account.TestPeople;
import org.claimtrail.history.Actor;
import org.claimtrail.testing.Desk;

/** Makes speakers for tests without the detour over the form. */
@ApplicationScoped
public class TestSpeakers {
    private final Speakers speakers;
    private final TestPeople people;

    TestSpeakers(Speakers speakers, TestPeople people) {
        this.speakers = speakers;
        this.people = people;
    }

    /** The one speaker of that name, made as a person if there is none. */
    public long ensure(String name) {
        return speakers.known(name).map(SpeakerRef::id).orElseGet(() -> person(name));
    }

    /** A new person with these aliases. */
    public long person(String name, String... aliases) {
        return create(new NewSpeaker(name, "person", null, List.of(aliases)));
    }

    public long create(NewSpeaker described) {
        long ana = people.ensure("ana", "reviewer", Desk.PASSWORD);
        return speakers.create(described, new Actor(ana, "ana"), ana);
    }
}
