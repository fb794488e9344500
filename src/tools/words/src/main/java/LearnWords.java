import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Writes the word classes of the quotation engine: which words are near in meaning, by spherical k-means (Dhillon,
 * Modha 2001) over the vectors of single words, and what part of speech each mostly is, by tagging the articles.
 * Arguments: the file to write, the articles (JSON lines with a text), then more texts that only add words.
 */
public final class LearnWords {
    private static final int FINE = 1500;
    private static final int COARSE = 200;
    private static final int ROUNDS = 12;
    private static final int LONGEST_SENTENCE = 150;
    private static final String TAGGER = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Map<String, Integer>> tags = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        new LearnWords().run(arguments);
    }

    private void run(String[] arguments) throws IOException {
        POSTaggerME tagger;
        try (InputStream in = LearnWords.class.getResourceAsStream(TAGGER)) {
            tagger = new POSTaggerME(new POSModel(in));
        }
        for (int i = 1; i < arguments.length; i++) count(Path.of(arguments[i]), i == 1 ? tagger : null);
        List<String> words = words();
        float[][] vectors = vectors(words);
        int[] fine = new int[words.size()];
        float[][] centres = cluster(vectors, FINE, fine);
        int[] coarse = new int[FINE];
        cluster(centres, COARSE, coarse);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < fine.length; i++) {
            String word = words.get(i);
            lines.append(word + "\t" + fine[i] + "\t" + coarse[fine[i]] + "\t" + speech(word) + "\n");
        }
        Files.writeString(Path.of(arguments[0]), lines);
    }

    private void count(Path file, POSTaggerME tagger) throws IOException {
        for (String line : Files.readAllLines(file)) {
            JsonNode text = json.readTree(line).path("text");
            for (String sentence : text.textValue().split("\n+|(?<=[.!?][\"”]?) (?=[\"“A-Z])")) {
                String[] tokens = tokens(sentence);
                if (tokens.length == 0) continue;
                String[] found = tagger == null ? null : tagger.tag(tokens);
                for (int i = 0; i < tokens.length; i++) {
                    if (!tokens[i].matches("[A-Za-z][A-Za-z'’-]*")) continue;
                    String word = tokens[i].toLowerCase(Locale.ROOT).replace('’', '\'');
                    counts.merge(word, 1, Integer::sum);
                    if (found != null) {
                        tags.computeIfAbsent(word, w -> new TreeMap<>()).merge(found[i], 1, Integer::sum);
                    }
                }
            }
        }
    }

    private static String[] tokens(String sentence) {
        String[] tokens = sentence.split("\\s+|(?<=[\\w.])(?=[,;:!?\"”)])|(?<=[\"“(])|(?=['’]s\\b)|(?<=\\w)(?=\\.$)");
        tokens = Arrays.stream(tokens).filter(token -> !token.isBlank()).toArray(String[]::new);
        return tokens.length > LONGEST_SENTENCE ? Arrays.copyOf(tokens, LONGEST_SENTENCE) : tokens;
    }

    /** What the texts have more than once, and the whole words among what the vectors' model knows. */
    private List<String> words() throws IOException {
        TreeSet<String> words = new TreeSet<>();
        counts.forEach((word, count) -> {
            if (count > 1) words.add(word);
        });
        try (InputStream in = LearnWords.class.getResourceAsStream(VOCABULARY)) {
            json.readTree(in).path("model").path("vocab").fieldNames().forEachRemaining(word -> {
                if (word.matches("[a-z]{2,}")) words.add(word);
            });
        }
        return new ArrayList<>(words);
    }

    /** Of length one, with the mean of all taken off. */
    private static float[][] vectors(List<String> words) {
        EmbeddingModel model = new AllMiniLmL6V2QuantizedEmbeddingModel();
        float[][] vectors = new float[words.size()][];
        for (int i = 0; i < vectors.length; i++) vectors[i] = model.embed(words.get(i)).content().vector();
        float[] mean = new float[vectors[0].length];
        for (float[] vector : vectors) for (int k = 0; k < mean.length; k++) mean[k] += vector[k] / vectors.length;
        for (float[] vector : vectors) {
            for (int k = 0; k < mean.length; k++) vector[k] -= mean[k];
            toLengthOne(vector);
        }
        return vectors;
    }

    private static void toLengthOne(float[] vector) {
        float length = (float) Math.sqrt(dot(vector, vector)) + 1e-9f;
        for (int k = 0; k < vector.length; k++) vector[k] /= length;
    }

    private static float dot(float[] a, float[] b) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        for (int k = 0; k < a.length; k += 4) {
            s0 += a[k] * b[k];
            s1 += a[k + 1] * b[k + 1];
            s2 += a[k + 2] * b[k + 2];
            s3 += a[k + 3] * b[k + 3];
        }
        return s0 + s1 + s2 + s3;
    }

    /** Puts the number of each vector's class into {@code nearest} and returns the classes' centres. */
    private static float[][] cluster(float[][] vectors, int size, int[] nearest) {
        Random random = new Random(1);
        float[][] centres = random.ints(0, vectors.length)
                .distinct()
                .limit(size)
                .mapToObj(i -> vectors[i].clone())
                .toArray(float[][]::new);
        for (int round = 0; round < ROUNDS; round++) {
            IntStream.range(0, vectors.length).forEach(i -> nearest[i] = nearest(vectors[i], centres));
            float[][] sums = new float[size][vectors[0].length];
            boolean[] used = new boolean[size];
            for (int i = 0; i < vectors.length; i++) {
                used[nearest[i]] = true;
                for (int k = 0; k < vectors[i].length; k++) sums[nearest[i]][k] += vectors[i][k];
            }
            for (int c = 0; c < size; c++) {
                if (!used[c]) continue;
                toLengthOne(sums[c]);
                centres[c] = sums[c];
            }
        }
        return centres;
    }

    private static int nearest(float[] vector, float[][] centres) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < centres.length; c++) {
            float near = dot(vector, centres[c]);
            if (near > most) {
                most = near;
                best = c;
            }
        }
        return best;
    }

    private String speech(String word) {
        Map<String, Integer> found = tags.get(word);
        if (found == null) return "?";
        double all = found.values().stream().mapToInt(n -> n).sum();
        double verb = found.getOrDefault("VERB", 0) / all;
        double noun = found.getOrDefault("NOUN", 0) / all;
        String speech = (verb > 0.8 ? "V" : verb > 0.2 ? "v" : "") + (noun > 0.8 ? "N" : noun > 0.2 ? "n" : "");
        if (found.getOrDefault("ADJ", 0) / all > 0.5) speech += "J";
        if (found.getOrDefault("PROPN", 0) / all > 0.8) speech += "P";
        return speech.isEmpty() ? "-" : speech;
    }
}
