package org.claimtrail.work;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.claimtrail.web.words.NamedValues;
import org.claimtrail.web.words.Texts;

/** What people call the kinds of jobs, which the rooms above bring. */
@Singleton
class JobKindNames implements NamedValues {
    private final JobKinds kinds;

    JobKindNames(JobKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public Optional<String> name(String field, String value, Texts texts) {
        if (!field.equals("kind")) return Optional.empty();
        return kinds.named(value).map(kind -> of(kind, texts));
    }

    static String of(JobKind kind, Texts texts) {
        return texts.text(kind.words(), "job_" + kind.name().replace('-', '_'));
    }
}
