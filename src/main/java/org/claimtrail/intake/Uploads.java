package org.claimtrail.intake;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.claimtrail.web.FormErrors;
import org.claimtrail.web.Formats;
import org.claimtrail.web.Settings;
import org.claimtrail.web.Texts;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The files of a request, and the limits that they are held to before anything of them is stored. */
@RequestScoped
class Uploads {
    /** The longest text that can be pasted, in code points: three long novels. */
    static final int LONGEST_TEXT = 2_000_000;

    static final String FILES = "files";

    private final Settings settings;
    private final Items items;
    private final Texts texts;

    Uploads(Settings settings, Items items, Texts texts) {
        this.settings = settings;
        this.items = items;
        this.texts = texts;
    }

    /** The files that were chosen; a form without any sends one that has no name. */
    List<Incoming> of(List<FileUpload> parts) {
        if (parts == null) return List.of();
        return parts.stream()
                .filter(part -> part.fileName() != null && !part.fileName().isEmpty())
                .map(part -> Incoming.of(part.fileName(), part.uploadedFile(), part.size()))
                .toList();
    }

    /** Errors stand at the field {@link #FILES}. */
    void check(FormErrors errors, String batch, List<Incoming> files) {
        IntakeMessages words = texts.of(IntakeMessages.class);
        if (files.isEmpty()) errors.add(FILES, words.no_file());
        int most = settings.maxFilesPerUpload();
        if (items.brought(batch) + files.size() > most) errors.add(FILES, words.many_files(Formats.number(most)));
        for (Incoming file : files)
            if (file.size() > settings.maxFileSize())
                errors.add(FILES, words.large_file(FileNames.clean(file.name()), Formats.size(settings.maxFileSize())));
    }

    /** Checks a pasted text; an error stands at the field text. */
    void check(FormErrors errors, String text) {
        IntakeMessages words = texts.of(IntakeMessages.class);
        if (text == null || text.isBlank()) {
            errors.add("text", words.no_text());
            return;
        }
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST_TEXT)
            errors.add("text", words.long_text(Formats.number(LONGEST_TEXT), Formats.number(length)));
    }
}
