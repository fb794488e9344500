package org.claimtrail.quotation.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build leaves the tool that teaches alone, so this keeps it fitting the engine that it teaches. */
class LearningToolTest {
    private static final Path SOURCES = Path.of("src/tools/learn");

    @TempDir
    Path folder;

    @Test
    void whatTheToolLearnsIsReadByTheEngine() throws Exception {
        compile();
        Model english = learn("TrainEnglish", """
                {"text": "Ann Lee vowed the plant would close.", "attributions": [{"cue": {"spans": [[8, 13]]}, \
                "source": {"spans": [[0, 7]]}, "content": [[14, 35]], "direct": []}]}
                {"text": "He vowed “it would close,” and left.", "attributions": [{"cue": {"spans": [[3, 8]]}, \
                "source": {"spans": [[0, 2]]}, "content": [[9, 26]], "direct": [[9, 26]]}]}
                """);
        assertTrue(english.knowsCue("vowed"));
        assertFalse(english.knowsCue("plant"));

        Model worth = learn("TrainCheckWorthiness", """
                {"text": "We lost 5 jobs.", "label": 1}
                {"text": "We lost 7 jobs.", "label": 1}
                {"text": "Thank you all.", "label": 0}
                {"text": "Thank you all.", "label": 0}
                """);
        assertTrue(chance(worth, "jobs") > chance(worth, "thank"));
    }

    private static double chance(Model worth, String word) {
        Model.Decision decision = worth.decide();
        decision.begin("worth");
        decision.add(" 1=", word);
        return decision.probability();
    }

    private Model learn(String main, String examples) throws Exception {
        Path gold = Files.writeString(folder.resolve(main + ".jsonl"), examples);
        Path file = folder.resolve(main + ".bin");
        URL[] classes = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            var method = loader.loadClass(main).getDeclaredMethod("main", String[].class);
            method.setAccessible(true);
            method.invoke(null, (Object) new String[] {gold.toString(), file.toString()});
        }
        return new Model(ByteBuffer.wrap(Files.readAllBytes(file)));
    }

    private void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> options = List.of("-proc:none", "-cp", classPath, "-d", folder.toString());
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.list(SOURCES)) {
            var units = files.getJavaFileObjectsFromPaths(
                    sources.filter(path -> path.toString().endsWith(".java")).toList());
            compiler.getTask(said, files, null, options, null, units).call();
        }
        assertEquals("", said.toString());
    }
}
