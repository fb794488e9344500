package org.claimtrail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compiler does not see: what queries name, and how many files lie together. */
class SourcesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/claimtrail");
    private static final Pattern ENTITY = Pattern.compile("@Entity\\b.*?\\bclass (\\w+)", Pattern.DOTALL);
    private static final Pattern STRING =
            Pattern.compile("\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("\\b(?:from|join|update|into)\\s+(?:fetch\\s+)?([A-Z]\\w+)");

    @Test
    void queriesStayInRoomsThatThePlanNames() throws IOException {
        Map<String, String> rooms = new HashMap<>();
        for (Path source : sources())
            ENTITY.matcher(Files.readString(source))
                    .results()
                    .forEach(entity -> rooms.put(entity.group(1), room(source)));
        assertTrue(rooms.size() > 20, "Too few entities were found: " + rooms);
        Set<String> wrong = new TreeSet<>();
        for (Path source : sources())
            for (String entity : entities(source)) {
                String other = rooms.get(entity);
                if (other != null
                        && !other.equals(room(source))
                        && !ArchitectureTest.USES.get(room(source)).contains(other))
                    wrong.add(source.getFileName() + " names " + entity + " of " + other);
            }
        assertEquals(Set.of(), wrong);
    }

    /** A hall gets rooms before it gets a thirty-first file. */
    @Test
    void noPackageIsAHall() throws IOException {
        Map<Path, Long> files =
                sources().stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        files.values().removeIf(number -> number <= 30);
        assertEquals(Map.of(), files);
    }

    private static Set<String> entities(Path source) throws IOException {
        String strings = STRING.matcher(Files.readString(source))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
        return NAMED.matcher(strings).results().map(named -> named.group(1)).collect(Collectors.toSet());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static String room(Path source) {
        return SOURCES.relativize(source).getName(0).toString();
    }
}
