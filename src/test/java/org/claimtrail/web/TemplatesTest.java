package org.claimtrail.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the templates of all rooms. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TYPE = Pattern.compile("(?<=\\{@[^}]{0,80})org\\.claimtrail\\.[\\w.$]+");
    private static final int MOST_LINES = 60;
    private static final Pattern CLASSES = Pattern.compile("\\bclass=\"([^\"]*)\"");
    /** Whole words that stand there or do not. */
    private static final Pattern CONDITIONS = Pattern.compile("\\{(?:#if|#else|/if|#insert|/})[^}]*}?");

    private static final Pattern UNPREFIXED = Pattern.compile("(?<![a-z]-)\\{[^}]*}");

    /** A list of classes, of which each has its prefix where it is made. */
    private static final Set<String> PREFIXED_IN_JAVA = Set.of("{run.classes}");

    /** Otherwise a slug such as "reading" or "context" takes the style of something that has that name. */
    @Test
    void aClassMadeOfAValueCarriesAPrefix() throws IOException {
        assertEquals(List.of(), unprefixed("<li class=\"state state-{slug}{#if done} done{/if}\">"));
        assertEquals(List.of("{slug}"), unprefixed("<li class=\"state {slug}\">"));
        List<Path> templates = templates();
        assertTrue(templates.size() > 50, templates.toString());
        for (Path template : templates)
            assertEquals(List.of(), unprefixed(Files.readString(template)), template.toString());
    }

    @Test
    void aTemplateFitsOnAScreen() throws IOException {
        for (Path template : templates()) {
            long lines = Files.readString(template).lines().count();
            assertTrue(lines <= MOST_LINES, template + " has " + lines + " lines: cut it into fragments");
        }
    }

    /** Only the running application would tell otherwise, and then not start. */
    @Test
    void everyTypeThatATemplateNamesIsThere() throws IOException, ClassNotFoundException {
        for (Path template : templates())
            for (MatchResult type :
                    TYPE.matcher(Files.readString(template)).results().toList())
                Class.forName(type.group(), false, getClass().getClassLoader());
    }

    private static List<String> unprefixed(String template) {
        return CLASSES.matcher(template)
                .results()
                .map(attribute -> CONDITIONS.matcher(attribute.group(1)).replaceAll(""))
                .flatMap(classes -> UNPREFIXED.matcher(classes).results().map(found -> found.group()))
                .filter(expression -> !PREFIXED_IN_JAVA.contains(expression))
                .toList();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
