import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimtrail.quotation.attribution.Attribution;
import org.claimtrail.quotation.attribution.Cues;
import org.claimtrail.quotation.attribution.Speaker;
import org.claimtrail.quotation.attribution.Speakers;
import org.claimtrail.quotation.attribution.WordFeatures;
import org.claimtrail.quotation.direct.DirectAttributions;
import org.claimtrail.quotation.direct.DirectCandidate;
import org.claimtrail.quotation.direct.DirectFeatures;
import org.claimtrail.quotation.direct.SpeakerChooser;
import org.claimtrail.quotation.indirect.ContentBounds;
import org.claimtrail.quotation.indirect.IndirectCandidate;
import org.claimtrail.quotation.indirect.IndirectCandidates;
import org.claimtrail.quotation.indirect.IndirectFeatures;
import org.claimtrail.quotation.indirect.StatementPlace;
import org.claimtrail.quotation.language.Languages;
import org.claimtrail.quotation.learned.FeatureSink;
import org.claimtrail.quotation.learned.Model;
import org.claimtrail.quotation.name.Name;
import org.claimtrail.quotation.name.Names;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.quotation.parse.Quoted;
import org.claimtrail.quotation.word.Lexicon;
import org.claimtrail.quotation.word.WordList;

/**
 * Learns the weights in {@code en-model.bin} from articles whose attributions people annotated. Not a test: run its
 * main with the training set (JSON lines: text, attributions with cue, content and direct spans in code points, as made
 * from PolNeAR) and the file to write. Same input, same output.
 */
final class TrainEnglish {
    private static final double MIN_WEIGHT = 0.05;
    private static final int MIN_COUNT = 2;
    private static final double MIN_PRIOR = 0.02;
    private static final int MIN_FEATURE_COUNT = 3;
    private static final int EPOCHS = 16;
    private static final double RATE = 0.05;
    private static final double DECAY = 1e-5;

    private final Map<String, Double> priors = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        new TrainEnglish().run(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private void run(Path gold, Path out) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(gold)) documents.add(json.readTree(line));
        countCueWords(documents);
        Map<Long, Learner.Learned> weights = priorLines();
        weights.putAll(learn(documents));
        weights.putAll(calibrate(documents));
        Files.write(out, Learner.file(weights));
    }

    private Map<Long, Learner.Learned> priorLines() {
        Map<Long, Learner.Learned> lines = new TreeMap<>();
        priors.forEach((word, share) -> lines.put(Model.hash(Model.CUE_WORD, word), Learner.Learned.of(share)));
        return lines;
    }

    private Map<Long, Learner.Learned> learn(List<JsonNode> documents) {
        Learner learner = new Learner(MIN_FEATURE_COUNT, EPOCHS, RATE, DECAY, "direct");
        Model words = Learner.model(priorLines());
        for (JsonNode document : documents) new WhoReader(document, words, learner).read();
        Model who = Learner.model(learner.weights(MIN_WEIGHT));
        for (JsonNode document : documents) {
            new Reader(document, words, learner, who) {
                @Override
                void cue(IndirectCandidate candidate, int[] content) {
                    indirect.cue(candidate);
                    learner.learn(content != null);
                    if (content != null) addBounds(article, indirect, learner, candidate, content);
                }

                @Override
                void direct(int q, Attribution attribution, boolean yes) {
                    direct.said(q, attribution);
                    learner.learn(yes);
                }
            }.read();
        }
        return learner.weights(MIN_WEIGHT);
    }

    /** What each half of the articles teaches is tried on the other half. */
    private Map<Long, Learner.Learned> calibrate(List<JsonNode> documents) {
        Map<String, Platt> platts = new TreeMap<>();
        for (int half = 0; half < 2; half++) {
            List<JsonNode> known = new ArrayList<>();
            List<JsonNode> unknown = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) (i % 2 == half ? known : unknown).add(documents.get(i));
            Map<Long, Learner.Learned> weights = priorLines();
            weights.putAll(learn(known));
            Model model = Learner.model(weights);
            for (JsonNode document : unknown) collect(document, model, platts);
        }
        Map<Long, Learner.Learned> learned = new TreeMap<>();
        platts.forEach((decision, platt) -> {
            double[] line = platt.fit();
            learned.put(Model.hash(Model.SLOPE, decision), Learner.Learned.of(line[0]));
            learned.put(Model.hash(Model.OFFSET, decision), Learner.Learned.of(line[1]));
        });
        return learned;
    }

    private void collect(JsonNode document, Model model, Map<String, Platt> platts) {
        Model.Decision decision = model.decide();
        new Reader(document, model, decision, model) {
            final ContentBounds bounds = new ContentBounds(article, indirect, decision);

            @Override
            void cue(IndirectCandidate candidate, int[] content) {
                indirect.cue(candidate);
                double chance = decision.probability();
                if (chance < IndirectCandidates.LEAST) return;
                String name = "cue" + candidate.place().letter();
                boolean right = isStatement(bounds.of(candidate));
                platts.computeIfAbsent(name, n -> new Platt()).add(chance, right);
            }

            @Override
            void direct(int q, Attribution attribution, boolean yes) {
                direct.said(q, attribution);
                platts.computeIfAbsent("direct", n -> new Platt()).add(decision.probability(), yes);
            }

            /** Whether any annotated statement has at least half in common with these tokens: what confidence tells. */
            private boolean isStatement(int[] range) {
                for (JsonNode attribution : document.path("attributions")) {
                    for (JsonNode span : attribution.path("content")) {
                        List<Integer> tokens = tokensIn(article, span);
                        if (tokens.isEmpty()) continue;
                        int[] statement = {tokens.get(0), tokens.get(tokens.size() - 1) + 1};
                        if (overlap(range, statement) >= 0.5) return true;
                    }
                }
                return false;
            }
        }.read();
    }

    /** Intersection over union. */
    private static double overlap(int[] a, int[] b) {
        int both = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
        return both / (double) (a[1] - a[0] + b[1] - b[0] - both);
    }

    /** Logistic regression of being right on the log odds of a probability. */
    private static final class Platt {
        private final List<double[]> seen = new ArrayList<>();

        void add(double chance, boolean right) {
            double bounded = Math.min(1 - 1e-6, Math.max(1e-6, chance));
            seen.add(new double[] {Math.log(bounded / (1 - bounded)), right ? 1 : 0});
        }

        /** Slope and offset, by Newton's method. */
        double[] fit() {
            double a = 1;
            double b = 0;
            for (int round = 0; round < 30; round++) {
                double ga = 0, gb = 0, aa = 1e-6, ab = 0, bb = 1e-6;
                for (double[] one : seen) {
                    double p = Model.logistic(a * one[0] + b);
                    double w = p * (1 - p);
                    ga += (p - one[1]) * one[0];
                    gb += p - one[1];
                    aa += w * one[0] * one[0];
                    ab += w * one[0];
                    bb += w;
                }
                double determinant = aa * bb - ab * ab;
                a -= (bb * ga - ab * gb) / determinant;
                b -= (aa * gb - ab * ga) / determinant;
            }
            return new double[] {a, b};
        }
    }

    /** Goes through one article and its decisions, each with the annotators' answer. */
    private abstract class Reader {
        final JsonNode document;
        final ParsedText article;
        final Names articleNames;
        final Cues cues;
        final Speakers speakers;
        final IndirectFeatures indirect;
        final DirectFeatures direct;
        SpeakerChooser chooser;

        /** @param who tells who said what stands between marks */
        Reader(JsonNode document, Model words, FeatureSink sink, Model who) {
            this.document = document;
            this.article = article(document);
            this.articleNames = new Names(article);
            this.cues = new Cues(article, words);
            this.speakers = new Speakers(article, articleNames, cues);
            WordFeatures look = new WordFeatures(article, articleNames);
            this.indirect = new IndirectFeatures(article, articleNames, look, sink);
            this.direct = new DirectFeatures(article, articleNames, look, sink);
            Model.Decision decision = who.decide();
            this.chooser = new DirectFeatures(article, articleNames, look, decision).chooser(decision);
        }

        /** @param content the statement, or null if this is no cue */
        abstract void cue(IndirectCandidate candidate, int[] content);

        abstract void direct(int q, Attribution attribution, boolean yes);

        void read() {
            Map<Integer, JsonNode> byCue = attributionsByHead(article, document);
            for (IndirectCandidate candidate : new IndirectCandidates(article, cues, speakers).all()) {
                JsonNode attribution = null;
                for (int i = candidate.cue(); i < candidate.cueEnd() && attribution == null; i++)
                    attribution = byCue.get(i);
                cue(candidate, attribution == null ? null : content(article, candidate, attribution));
            }
            Set<Integer> between = new HashSet<>();
            Set<Integer> content = new HashSet<>();
            for (JsonNode attribution : document.path("attributions")) {
                for (JsonNode span : attribution.path("content")) content.addAll(tokensIn(article, span));
                for (JsonNode span : attribution.path("direct")) between.addAll(tokensIn(article, span));
            }
            Attribution[] attributions = new DirectAttributions(article, cues, articleNames, speakers, chooser).all();
            for (int q = 0; q < attributions.length; q++) {
                if (attributions[q] == null) continue;
                Set<Integer> said = countsAsContent(article, q) ? content : between;
                int inside = 0;
                for (int i = article.quoteFrom(q); i < article.quoteTo(q); i++) if (said.contains(i)) inside++;
                direct(q, attributions[q], inside * 2 > article.quoteTo(q) - article.quoteFrom(q) - 2);
            }
        }
    }

    /** Where single marks are the usual ones, doubled ones too, what they hold is annotated as content, not as direct. */
    private static boolean countsAsContent(ParsedText article, int q) {
        Quoted quoted = article.quoted(q);
        return quoted.doubled() || article.isSingle(quoted) && article.quotesWithSingles();
    }

    /** Learns who said what stands between marks. */
    private final class WhoReader extends Reader {
        private final Learner learner;
        private final List<JsonNode> said = new ArrayList<>();

        WhoReader(JsonNode document, Model words, Learner learner) {
            super(document, words, learner, words);
            this.learner = learner;
            for (int q = 0; q < article.quoted().size(); q++) said.add(null);
            for (JsonNode attribution : document.path("attributions")) {
                for (JsonNode span : attribution.path("content")) {
                    for (int i : tokensIn(article, span)) {
                        int q = article.quoteOf(i);
                        if (q >= 0 && (said.get(q) == null || length(attribution) < length(said.get(q)))) {
                            said.set(q, attribution);
                        }
                    }
                }
            }
            chooser = this::choose;
        }

        @Override
        void cue(IndirectCandidate candidate, int[] content) {}

        @Override
        void direct(int q, Attribution attribution, boolean yes) {}

        /** What the annotators say, where they do; each candidate is an example. */
        private int choose(int q, List<DirectCandidate> candidates) {
            JsonNode attribution = said.get(q);
            if (attribution == null || attribution.path("source").isNull()) return 0;
            Set<Integer> source = new HashSet<>();
            Set<Integer> cue = new HashSet<>();
            for (JsonNode span : attribution.path("source").path("spans")) source.addAll(tokensIn(article, span));
            for (JsonNode span : attribution.path("cue").path("spans")) cue.addAll(tokensIn(article, span));
            int[] right = new int[candidates.size()];
            int most = 0;
            for (int i = 0; i < right.length; i++) {
                right[i] = rightness(candidates.get(i).attribution(), source, cue);
                most = Math.max(most, right[i]);
            }
            if (most < 2) return 0;
            int best = -1;
            for (int i = 0; i < right.length; i++) {
                direct.who(q, candidates, i);
                learner.learn(right[i] == most);
                if (best < 0 && right[i] == most) best = i;
            }
            return best;
        }

        /** 0 for another speaker, 2 for the right one by name, 3 for the right mention, one more for the right cue. */
        private int rightness(Attribution attribution, Set<Integer> source, Set<Integer> cue) {
            Speaker speaker = attribution.speaker();
            if (speaker == null) return 0;
            int score = 0;
            for (int i = speaker.from(); i < speaker.to(); i++) if (source.contains(i)) score = 3;
            if (score == 0 && speaker.name() != null) {
                for (int i : source) {
                    Name name = articleNames.at(i);
                    if (name != null && articleNames.canonical(name).equals(articleNames.canonical(speaker.name())))
                        score = 2;
                }
            }
            return score > 0 && cue.contains(attribution.cue()) ? score + 1 : score;
        }

        private int length(JsonNode attribution) {
            int length = 0;
            for (JsonNode span : attribution.path("content"))
                length += span.path(1).intValue() - span.path(0).intValue();
            return length;
        }
    }

    /** How often each word, where it stands outside quotation marks, is part of an annotated cue. */
    private void countCueWords(List<JsonNode> documents) {
        Map<String, int[]> counts = new HashMap<>();
        for (JsonNode document : documents) {
            ParsedText article = article(document);
            Set<Integer> inCues = new HashSet<>();
            for (JsonNode attribution : document.path("attributions")) {
                for (JsonNode span : attribution.path("cue").path("spans")) inCues.addAll(tokensIn(article, span));
            }
            for (int i = 0; i < article.size(); i++) {
                if (!article.token(i).isWord() || !article.isOutside(i)) continue;
                int[] count = counts.computeIfAbsent(article.token(i).lower(), w -> new int[2]);
                count[0]++;
                if (inCues.contains(i)) count[1]++;
            }
        }
        Lexicon english = Languages.of("en").lexicon();
        counts.forEach((word, count) -> {
            boolean closed = english.has(WordList.FUNCTION, word)
                    || english.has(WordList.AUXILIARIES, word)
                    || english.has(WordList.PREPOSITIONS, word)
                    || english.has(WordList.ADVERBS, word)
                    || english.has(WordList.DETERMINERS, word);
            double prior = count[1] / (count[0] + 1.0);
            if (!closed && count[1] >= MIN_COUNT && prior >= MIN_PRIOR) priors.put(word, prior);
        });
    }

    /** Each annotated attribution under the token of its cue that is most often one. */
    private Map<Integer, JsonNode> attributionsByHead(ParsedText article, JsonNode document) {
        Map<Integer, JsonNode> byHead = new HashMap<>();
        for (JsonNode attribution : document.path("attributions")) {
            int head = -1;
            double best = 0;
            for (JsonNode span : attribution.path("cue").path("spans")) {
                for (int i : tokensIn(article, span)) {
                    double prior = priors.getOrDefault(article.token(i).lower(), 0.0);
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
    private static int[] content(ParsedText article, IndirectCandidate candidate, JsonNode attribution) {
        for (JsonNode span : attribution.path("content")) {
            List<Integer> tokens = new ArrayList<>(tokensIn(article, span));
            tokens.removeIf(i -> i < candidate.from() || i >= candidate.to());
            if (tokens.isEmpty()
                    || tokens.size() * 2 < Math.min(tokensIn(article, span).size(), 3)) continue;
            int end = tokens.get(tokens.size() - 1) + 1;
            boolean torn = candidate.place() == StatementPlace.SUBJECT
                    || candidate.place() == StatementPlace.RELATIVE;
            if (torn && end < candidate.to() - 1) continue;
            return new int[] {tokens.get(0), end};
        }
        return null;
    }

    private static void addBounds(
            ParsedText article,
            IndirectFeatures features,
            Learner learner,
            IndirectCandidate candidate,
            int[] content) {
        if (candidate.after()) {
            int latest = Math.min(content[0], candidate.from() + ContentBounds.LATEST_START);
            for (int i = candidate.from(); i <= latest && i < candidate.to(); i++) {
                features.start(candidate, i);
                learner.learn(i == content[0]);
            }
            for (int i = content[0] + 1; i <= content[1] && i < candidate.to(); i++) {
                features.end(candidate, content[0], i);
                learner.learn(i == content[1]);
            }
        } else {
            for (int i = candidate.from(); i < candidate.to(); i++) {
                if (i > candidate.from() && !ContentBounds.mayBegin(article, i)) continue;
                features.start(candidate, i);
                learner.learn(i == content[0]);
            }
        }
    }

    private static ParsedText article(JsonNode document) {
        return new ParsedText(document.path("text").textValue(), Languages.of("en"));
    }

    private static List<Integer> tokensIn(ParsedText article, JsonNode span) {
        int begin = article.points().toUtf16(span.path(0).intValue());
        int end = article.points().toUtf16(span.path(1).intValue());
        List<Integer> tokens = new ArrayList<>();
        int low = 0;
        int high = article.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (article.token(middle).begin() < begin) low = middle + 1;
            else high = middle;
        }
        for (int i = low; i < article.size() && article.token(i).begin() < end; i++) tokens.add(i);
        return tokens;
    }
}
