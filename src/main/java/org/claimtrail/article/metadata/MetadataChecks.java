package org.claimtrail.article.metadata;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.web.form.Fields;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.Texts;

/** What may stand in an article's metadata, for every form and program that gives some. */
@RequestScoped
public class MetadataChecks {
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

    private final Fields fields;
    private final Texts texts;

    MetadataChecks(Fields fields, Texts texts) {
        this.fields = fields;
        this.texts = texts;
    }

    /** The values to store; errors are added for the fields by {@link MetadataField#givenMember}. */
    public MetadataValues check(FormErrors errors, MetadataForm typed) {
        MetadataField title = MetadataField.TITLE;
        if (typed.get(title).isEmpty()) fields.required(errors, title.givenMember(), typed.get(title), title.longest());
        return values(errors, typed);
    }

    /** What somebody says about an article that they bring in; errors likewise. */
    public Stated stated(FormErrors errors, MetadataForm typed) {
        return new Stated(values(errors, typed), null);
    }

    /** The same of the few values that somebody gives along with a text. */
    public Stated stated(
            FormErrors errors, String title, String byline, String outlet, String publishedOn, String language) {
        Map<MetadataField, String> typed = new EnumMap<>(MetadataField.class);
        typed.put(MetadataField.TITLE, title);
        typed.put(MetadataField.BYLINE, byline);
        typed.put(MetadataField.OUTLET, outlet);
        typed.put(MetadataField.PUBLISHED, publishedOn);
        typed.put(MetadataField.LANGUAGE, language);
        return stated(errors, MetadataForm.of(typed::get));
    }

    private MetadataValues values(FormErrors errors, MetadataForm typed) {
        MetadataValues values = MetadataValues.NONE;
        for (MetadataField field : MetadataField.values())
            values = values.with(field, value(errors, field, typed.get(field)));
        return values;
    }

    private String value(FormErrors errors, MetadataField field, String typed) {
        if (field.isDate()) return day(errors, field.givenMember(), typed);
        String value = fields.optional(errors, field.givenMember(), typed, field.longest());
        if (value == null) return null;
        MetadataMessages words = texts.of(MetadataMessages.class);
        if (field.kind() == MetadataField.Kind.LANGUAGE
                && !LANGUAGE_TAG.matcher(value).matches()) errors.add(field.givenMember(), words.no_language());
        if (field.kind() == MetadataField.Kind.ADDRESS && WebAddress.of(value) == null)
            errors.add(field.givenMember(), words.no_address());
        return value;
    }

    private String day(FormErrors errors, String member, String typed) {
        LocalDate day = fields.date(errors, member, typed);
        if (day == null) return null;
        if (MetadataValues.storable(day) == null)
            errors.add(member, texts.of(MetadataMessages.class).no_such_year());
        return day.toString();
    }
}
