package org.claimtrail.work;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.claimtrail.web.words.Texts;
import org.claimtrail.web.words.Vocabulary;

/** The room's own words, and the names of kinds, which the rooms above bring. */
@Singleton
class WorkVocabulary extends Vocabulary {
    private final JobKinds kinds;

    WorkVocabulary(JobKinds kinds) {
        super("work", WorkMessages.class);
        this.kinds = kinds;
    }

    @Override
    public Optional<String> name(String field, String value, Texts texts) {
        if (!field.equals("kind")) return super.name(field, value, texts);
        return kinds.named(value).map(kind -> name(kind, texts));
    }

    static String name(JobKind kind, Texts texts) {
        return texts.text(kind.words(), "job_" + kind.name().replace('-', '_'));
    }
}
