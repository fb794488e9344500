package org.claimtrail.quotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns the weights in {@code en-model.tsv} from articles whose attributions people annotated. Not a test: run its
 * main with the training set (JSON lines: text, attributions with cue, content and direct spans in code points, as made
 * from PolNeAR) and the file to write. Same input, same output.
 */
final class TrainEnglish implements FeatureSink {
    private static final double MIN_WEIGHT = 0.05;
    private static final int MIN_COUNT = 3;
    private static final double MIN_PRIOR = 0.08;
    private static final int MIN_FEATURE_COUNT = 3;
    private static final int EPOCHS = 20;
    private static final double RATE = 0.05;
    private static final double DECAY = 1e-5;

    private record Example(int[] features, boolean yes) {}

    private final Map<String, Integer> index = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> current = new ArrayList<>();
    private String name = "";
    private final List<Example> examples = new ArrayList<>();
    private final Map<String, Double> priors = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        new TrainEnglish().run(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private void run(Path gold, Path out) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(gold)) documents.add(json.readTree(line));
        countCueWords(documents);
        Model words = new Model(lines(new TreeMap<>(priors)));
        for (JsonNode document : documents) collect(document, words);
        write(out, learn());
    }

    /** How often each word, where it stands outside quotation marks, is part of an annotated cue. */
    private void countCueWords(List<JsonNode> documents) {
        Map<String, int[]> counts = new HashMap<>();
        for (JsonNode document : documents) {
            Article article = article(document);
            Set<Integer> inCues = new HashSet<>();
            for (JsonNode attribution : document.path("attributions")) {
                for (JsonNode span : attribution.path("cue").path("spans")) inCues.addAll(tokensIn(article, span));
            }
            for (int i = 0; i < article.tokens.size(); i++) {
                if (!article.token(i).isWord() || !article.isOutside(i)) continue;
                int[] count = counts.computeIfAbsent(article.token(i).lower(), w -> new int[2]);
                count[0]++;
                if (inCues.contains(i)) count[1]++;
            }
        }
        Lexicon english = Lexicon.of("en");
        counts.forEach((word, count) -> {
            boolean closed = english.has("function", word)
                    || english.has("auxiliaries", word)
                    || english.has("prepositions", word)
                    || english.has("adverbs", word)
                    || english.has("determiners", word);
            double prior = count[1] / (count[0] + 1.0);
            if (!closed && count[1] >= MIN_COUNT && prior >= MIN_PRIOR) priors.put("word " + word, prior);
        });
    }

    private void collect(JsonNode document, Model words) {
        Article article = article(document);
        Names articleNames = new Names(article);
        Cues cues = new Cues(article, words);
        Speakers speakers = new Speakers(article, articleNames, cues);
        Features features = new Features(article, articleNames, this);
        Map<Integer, JsonNode> byCue = attributionsByHead(article, document);
        for (IndirectCandidate candidate : new IndirectCandidates(article, cues, speakers).all()) {
            JsonNode attribution = null;
            for (int i = candidate.cue(); i < candidate.cueEnd() && attribution == null; i++)
                attribution = byCue.get(i);
            int[] content = attribution == null ? null : content(article, candidate, attribution);
            features.cue(candidate);
            learn(content != null);
            if (content != null) addBounds(article, features, candidate, content);
        }
        Set<Integer> direct = new HashSet<>();
        for (JsonNode attribution : document.path("attributions")) {
            for (JsonNode span : attribution.path("direct")) direct.addAll(tokensIn(article, span));
        }
        Attribution[] attributions = new DirectAttributions(article, cues, articleNames, speakers).all();
        for (int q = 0; q < attributions.length; q++) {
            if (attributions[q] == null) continue;
            int inside = 0;
            for (int i = article.quoteFrom[q]; i < article.quoteTo[q]; i++) if (direct.contains(i)) inside++;
            features.direct(q, attributions[q]);
            learn(inside * 2 > article.quoteTo[q] - article.quoteFrom[q] - 2);
        }
    }

    /** Each annotated attribution under the token of its cue that is most often one. */
    private Map<Integer, JsonNode> attributionsByHead(Article article, JsonNode document) {
        Map<Integer, JsonNode> byHead = new HashMap<>();
        for (JsonNode attribution : document.path("attributions")) {
            int head = -1;
            double best = 0;
            for (JsonNode span : attribution.path("cue").path("spans")) {
                for (int i : tokensIn(article, span)) {
                    double prior =
                            priors.getOrDefault("word " + article.token(i).lower(), 0.0);
                    if (prior > best) {
                        best = prior;
                        head = i;
                    }
                }
            }
            if (head >= 0) byHead.put(head, attribution);
        }
        return byHead;
    }

    /** The annotated statement where the candidate looks for it, as tokens from and to; null if it is elsewhere. */
    private static int[] content(Article article, IndirectCandidate candidate, JsonNode attribution) {
        for (JsonNode span : attribution.path("content")) {
            List<Integer> tokens = new ArrayList<>(tokensIn(article, span));
            tokens.removeIf(i -> i < candidate.from() || i >= candidate.to());
            if (tokens.isEmpty()
                    || tokens.size() * 2 < Math.min(tokensIn(article, span).size(), 3)) continue;
            return new int[] {tokens.get(0), tokens.get(tokens.size() - 1) + 1};
        }
        return null;
    }

    private void addBounds(Article article, Features features, IndirectCandidate candidate, int[] content) {
        if (candidate.after()) {
            int latest = Math.min(content[0], candidate.from() + ContentBounds.LATEST_START);
            for (int i = candidate.from(); i <= latest && i < candidate.to(); i++) {
                features.start(candidate, i);
                learn(i == content[0]);
            }
            for (int i = content[0] + 1; i <= content[1] && i < candidate.to(); i++) {
                features.end(candidate, content[0], i);
                learn(i == content[1]);
            }
        } else {
            for (int i = candidate.from(); i < candidate.to(); i++) {
                if (i > candidate.from() && !ContentBounds.mayBegin(article, i)) continue;
                features.start(candidate, i);
                learn(i == content[0]);
            }
        }
    }

    @Override
    public void begin(String decision) {
        name = decision;
        current.clear();
    }

    @Override
    public void add(String... parts) {
        current.add(name + String.join("", parts));
    }

    private void learn(boolean yes) {
        int[] numbers = new int[current.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = index.computeIfAbsent(current.get(i), feature -> {
                names.add(feature);
                return names.size() - 1;
            });
        }
        examples.add(new Example(numbers, yes));
    }

    /** Stochastic gradient descent with per-feature rates (AdaGrad: Duchi, Hazan, Singer 2011) and L2 decay. */
    private double[] learn() {
        int[] counts = new int[names.size()];
        for (Example example : examples) for (int f : example.features()) counts[f]++;
        double[] weights = new double[names.size()];
        double[] squares = new double[names.size()];
        Random random = new Random(42);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                double sum = 0;
                for (int f : example.features()) if (counts[f] >= MIN_FEATURE_COUNT) sum += weights[f];
                double error = 1 / (1 + Math.exp(-sum)) - (example.yes() ? 1 : 0);
                for (int f : example.features()) {
                    if (counts[f] < MIN_FEATURE_COUNT) continue;
                    double gradient = error + DECAY * examples.size() / counts[f] * weights[f];
                    squares[f] += gradient * gradient;
                    weights[f] -= RATE * gradient / Math.sqrt(squares[f] + 1e-6);
                }
            }
        }
        return weights;
    }

    private void write(Path out, double[] weights) throws IOException {
        Map<String, Double> all = new TreeMap<>(priors);
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(weights[i]) >= MIN_WEIGHT) all.put(names.get(i), weights[i]);
        }
        Files.writeString(out, lines(all), StandardCharsets.UTF_8);
        System.out.println(examples.size() + " examples, " + all.size() + " weights");
    }

    private static String lines(Map<String, Double> weights) {
        StringBuilder lines = new StringBuilder();
        weights.forEach((feature, weight) -> lines.append(feature)
                .append('\t')
                .append(Math.round(weight * 100))
                .append('\n'));
        return lines.toString();
    }

    private static Article article(JsonNode document) {
        return new Article(document.path("text").textValue(), Lexicon.of("en"));
    }

    private static List<Integer> tokensIn(Article article, JsonNode span) {
        int begin = article.points.toUtf16(span.path(0).intValue());
        int end = article.points.toUtf16(span.path(1).intValue());
        List<Integer> tokens = new ArrayList<>();
        int low = 0;
        int high = article.tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (article.token(middle).begin() < begin) low = middle + 1;
            else high = middle;
        }
        for (int i = low; i < article.tokens.size() && article.token(i).begin() < end; i++) tokens.add(i);
        return tokens;
    }
}
