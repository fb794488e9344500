package org.claimtrail.extraction.file;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.metadata.TikaCoreProperties;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.extraction.Source;
import org.claimtrail.extraction.prose.Dates;

/** The properties that office programs and e-book tools write into their files. */
final class DocumentMetadata {
    private static final Pattern MEANINGLESS_TITLE = Pattern.compile(
            "(?i)(?:untitled|unbenannt|document|dokument|word document|microsoft word|powerpoint presentation"
                    + "|presentation|slide|no title|none|null)[\\s\\d]*(?:-.*)?|.*\\.(?:docx?|odt|rtf"
                    + "|pdf|txt|indd|qxd|tmp)");
    private static final Set<String> NOBODY = Set.of(
            "administrator",
            "admin",
            "user",
            "owner",
            "author",
            "unknown",
            "anonymous",
            "python-docx",
            "default",
            "microsoft office user",
            "root",
            "guest",
            "pc",
            "home",
            "none",
            "null");

    private DocumentMetadata() {}

    static Metadata of(org.apache.tika.metadata.Metadata properties) {
        String title = properties.get(TikaCoreProperties.TITLE);
        String[] creators = properties.getValues(TikaCoreProperties.CREATOR);
        boolean titled =
                title != null && !MEANINGLESS_TITLE.matcher(title.strip()).matches();
        return Metadata.NONE
                .with(MetadataField.TITLE, titled ? found(title) : null)
                .with(MetadataField.BYLINE, found(byline(creators)))
                .with(MetadataField.OUTLET, found(properties.get(TikaCoreProperties.PUBLISHER)))
                .with(MetadataField.PUBLISHED, found(Dates.iso(properties.get(TikaCoreProperties.CREATED))))
                .with(MetadataField.MODIFIED, found(Dates.iso(properties.get(TikaCoreProperties.MODIFIED))));
    }

    private static String byline(String[] creators) {
        StringBuilder byline = new StringBuilder();
        for (String creator : creators) {
            String name = creator.strip();
            if (name.isEmpty() || NOBODY.contains(name.toLowerCase(java.util.Locale.ROOT))) continue;
            byline.append(byline.isEmpty() ? "" : ", ").append(name);
        }
        return byline.toString();
    }

    private static Fact found(String value) {
        return value == null || value.isBlank() ? null : new Fact(value.strip(), Source.DOCUMENT_PROPERTIES);
    }
}
