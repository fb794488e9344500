package org.claimtrail.speaker;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimtrail.web.Search;
import org.claimtrail.web.form.Fields;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.Texts;

/** What a description of a speaker must be like, wherever it was typed. */
@RequestScoped
public class SpeakerChecks {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_DESCRIPTION = 500;
    static final int MOST_ALIASES = 50;

    private final Fields fields;
    private final Texts texts;

    SpeakerChecks(Fields fields, Texts texts) {
        this.fields = fields;
        this.texts = texts;
    }

    /**
     * The description without surplus blanks and repeated names. Errors are added for the fields name, kind,
     * description and aliases, each with {@code prefix} before it.
     */
    public NewSpeaker check(FormErrors errors, String prefix, NewSpeaker typed) {
        String name = fields.required(errors, prefix + "name", oneLine(typed.name()), LONGEST_NAME);
        String kind = fields.oneOf(errors, prefix + "kind", typed.kind(), SpeakerKind.slugs());
        String description = fields.optional(errors, prefix + "description", typed.description(), LONGEST_DESCRIPTION);
        return new NewSpeaker(name, kind, description, aliases(errors, prefix + "aliases", name, typed.aliases()));
    }

    private List<String> aliases(FormErrors errors, String field, String name, List<String> typed) {
        Set<String> keys = new HashSet<>(Set.of(Search.key(name)));
        List<String> aliases = new ArrayList<>();
        for (String each : typed) {
            String alias = fields.optional(errors, field, oneLine(each), LONGEST_NAME);
            if (alias != null && keys.add(Search.key(alias))) aliases.add(alias);
        }
        if (aliases.size() > MOST_ALIASES)
            errors.add(field, texts.of(SpeakerMessages.class).many_aliases(MOST_ALIASES, aliases.size()));
        return aliases;
    }

    private static String oneLine(String typed) {
        return typed == null ? null : typed.replaceAll("\\s+", " ");
    }
}
