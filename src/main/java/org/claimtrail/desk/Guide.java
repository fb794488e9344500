package org.claimtrail.desk;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The guide for users: every room brings its own sections, {@code templates/<room>/guide/<section>.html} in English and
 * {@code <section>_<language>.html} in the other languages; this is the order that they are read in.
 *
 * <p>A section is named after the anchor of its heading. One whose heading holds a fragment {@code title} stands in the
 * table of contents. The settings of a room are rows of a table, {@code settings-rows}.
 */
@Singleton
class Guide {
    static final String INTRODUCTION = "desk/guide/introduction";

    static final List<String> SECTIONS = List.of(
            "account/guide/start",
            "intake/guide/articles",
            "article/guide/versions",
            "intake/guide/queue",
            "work/guide/background",
            "intake/guide/drop-folder",
            "intake/guide/command-line",
            "reading/guide/reading",
            "reading/guide/views",
            "reading/guide/keys",
            "claim/guide/linking",
            "review/guide/rating",
            "report/guide/reports",
            "report/guide/csv",
            "history/guide/history",
            "desk/guide/api",
            "desk/guide/settings");

    static final List<String> SETTINGS = List.of(
            "desk/guide/settings-rows",
            "original/guide/settings-rows",
            "intake/guide/settings-rows",
            "work/guide/settings-rows",
            "extraction/guide/settings-rows",
            "account/guide/settings-rows",
            "report/guide/settings-rows");

    private final Engine engine;

    Guide(Engine engine) {
        this.engine = engine;
    }

    String introduction(Locale locale) {
        return in(locale, INTRODUCTION);
    }

    List<GuideSection> sections(Locale locale) {
        return SECTIONS.stream().map(section -> section(locale, section)).toList();
    }

    /** The templates with the settings of each room. */
    List<String> settings(Locale locale) {
        return SETTINGS.stream().map(rows -> in(locale, rows)).toList();
    }

    private GuideSection section(Locale locale, String name) {
        String template = in(locale, name);
        String anchor = name.substring(name.lastIndexOf('/') + 1);
        Optional<Template> title =
                Optional.ofNullable(engine.getTemplate(template).getFragment("title"));
        return new GuideSection(template, anchor, title.map(Template::render).orElse(null));
    }

    /** The template in that language; English where there is none. */
    private String in(Locale locale, String name) {
        String own = name + "_" + locale.getLanguage();
        return engine.getTemplate(own) == null ? name : own;
    }
}
