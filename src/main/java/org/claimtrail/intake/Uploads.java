package org.claimtrail.intake;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimtrail.article.EarlierArticles;
import org.claimtrail.article.OfferedArticle;
import org.claimtrail.intake.queue.Incoming;
import org.claimtrail.intake.queue.IntakeItems;
import org.claimtrail.intake.queue.IntakeMessages;
import org.claimtrail.web.FileNames;
import org.claimtrail.web.Settings;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.Formats;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The files of a request, and the limits that they are held to before anything of them is stored. */
@RequestScoped
class Uploads {
    /** The longest text that can be pasted, in code points: three long novels. */
    static final int LONGEST_TEXT = 2_000_000;

    static final String FILES = "files";

    /** What is sure to hold several files; what only turns out to is told when it is read. */
    private static final Pattern ARCHIVE = Pattern.compile("(?i)\\.(?:zip|tar|tgz|tar\\.\\w+|7z|rar|mbox)$");

    private final Settings settings;
    private final UploadSettings uploadSettings;
    private final IntakeItems items;
    private final EarlierArticles earlier;
    private final Texts texts;

    Uploads(Settings settings, UploadSettings uploadSettings, IntakeItems items, EarlierArticles earlier, Texts texts) {
        this.settings = settings;
        this.uploadSettings = uploadSettings;
        this.items = items;
        this.earlier = earlier;
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
        int most = uploadSettings.maxFilesPerUpload();
        if (items.brought(batch) + files.size() > most) errors.add(FILES, words.many_files(Formats.number(most)));
        for (Incoming file : files)
            if (file.size() > settings.maxFileSize().asLongValue())
                errors.add(
                        FILES,
                        words.large_file(
                                FileNames.clean(file.name()),
                                Formats.size(settings.maxFileSize().asLongValue())));
    }

    /**
     * The article that what comes in is said to be a newer version of, null when none is named. Only one file can be that.
     *
     * @param field where errors stand
     * @param named a number or an address; may be null
     */
    Long versionOf(FormErrors errors, String field, String named, String batch, List<Incoming> files) {
        Long article = versionOf(errors, field, named);
        if (article == null) return null;
        IntakeMessages words = texts.of(IntakeMessages.class);
        if (items.brought(batch) + files.size() > 1) errors.add(field, words.one_newer_version());
        else if (files.stream().anyMatch(file -> ARCHIVE.matcher(file.name()).find()))
            errors.add(field, words.because_failed_not_one_version());
        return article;
    }

    /** The same for a text. */
    Long versionOf(FormErrors errors, String field, String named) {
        if (named == null || named.isBlank()) return null;
        Optional<OfferedArticle> article = earlier.named(named);
        if (article.isEmpty()) errors.add(field, texts.of(IntakeMessages.class).no_such_article());
        return article.map(OfferedArticle::id).orElse(null);
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
