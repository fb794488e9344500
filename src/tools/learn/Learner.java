import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.claimtrail.quotation.learned.FeatureSink;
import org.claimtrail.quotation.learned.Model;

/**
 * Collects decisions with their features and the right answers, and learns the weights of logistic regressions from
 * them. Same input, same output.
 */
final class Learner implements FeatureSink {
    private static final double FIRST_FACTOR = 0.02;
    private static final double FACTOR_RATE = 0.05;
    private static final double FACTOR_DECAY = 3;
    private static final double LEAST_FACTOR = 0.04;

    private record Example(int[] features, boolean yes) {}

    private final int leastCount;
    private final int epochs;
    private final double rate;
    private final double decay;
    private final Map<Long, Integer> index = new HashMap<>(1 << 20);
    private final List<Long> hashes = new ArrayList<>();
    private final BitSet paired = new BitSet();
    private final List<Long> current = new ArrayList<>();
    private final Set<String> pairedDecisions;
    private final List<Example> examples = new ArrayList<>();
    private String name = "";

    /**
     * @param leastCount features seen less often are left out
     * @param decay of the weights, towards 0
     * @param paired decisions that a factorisation machine learns; a logistic regression learns the others
     */
    Learner(int leastCount, int epochs, double rate, double decay, String... paired) {
        this.pairedDecisions = Set.of(paired);
        this.leastCount = leastCount;
        this.epochs = epochs;
        this.rate = rate;
        this.decay = decay;
    }

    @Override
    public void begin(String decision) {
        name = decision;
        current.clear();
    }

    @Override
    public void add(String... parts) {
        current.add(Model.hash(name, parts));
    }

    /** The right answer for the decision that was described last. */
    void learn(boolean yes) {
        int[] numbers = new int[current.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = index.computeIfAbsent(current.get(i), feature -> {
                if (pairedDecisions.contains(name)) paired.set(hashes.size());
                hashes.add(feature);
                return hashes.size() - 1;
            });
        }
        examples.add(new Example(numbers, yes));
    }

    int examples() {
        return examples.size();
    }

    /** A feature's weight, and its factors if it has any: what it adds together with the other features. */
    record Learned(double weight, double[] factors) {
        static Learned of(double weight) {
            return new Learned(weight, new double[0]);
        }

        private int[] hundredfold() {
            return DoubleStream.concat(DoubleStream.of(weight), DoubleStream.of(factors))
                    .mapToInt(value -> (int) Math.round(value * 100))
                    .toArray();
        }
    }

    /**
     * Factorisation machine (Rendle 2010) or logistic regression; stochastic gradient descent with per-feature rates (AdaGrad: Duchi, Hazan, Singer
     * 2011) and L2 decay.
     */
    Map<Long, Learned> weights(double leastWeight) {
        int[] counts = new int[hashes.size()];
        for (Example example : examples) for (int f : example.features()) counts[f]++;
        int k = Model.FACTORS;
        double[] weights = new double[hashes.size()];
        double[] squares = new double[hashes.size()];
        float[][] factors = new float[hashes.size()][];
        float[][] factorSquares = new float[hashes.size()][];
        Random random = new Random(42);
        for (int f = 0; f < factors.length; f++) {
            if (counts[f] < leastCount || !paired.get(f)) continue;
            factors[f] = new float[k];
            factorSquares[f] = new float[k];
            for (int i = 0; i < k; i++) factors[f][i] = (float) (random.nextGaussian() * FIRST_FACTOR);
        }
        double[] sums = new double[k];
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                double sum = 0;
                Arrays.fill(sums, 0);
                for (int f : example.features()) {
                    if (counts[f] < leastCount) continue;
                    sum += weights[f];
                    if (factors[f] == null) continue;
                    for (int i = 0; i < k; i++) {
                        sums[i] += factors[f][i];
                        sum -= factors[f][i] * factors[f][i] / 2;
                    }
                }
                for (double each : sums) sum += each * each / 2;
                double error = Model.logistic(sum) - (example.yes() ? 1 : 0);
                for (int f : example.features()) {
                    if (counts[f] < leastCount) continue;
                    double shrink = decay * examples.size() / counts[f];
                    double gradient = error + shrink * weights[f];
                    squares[f] += gradient * gradient;
                    weights[f] -= rate * gradient / Math.sqrt(squares[f] + 1e-6);
                    if (factors[f] == null) continue;
                    for (int i = 0; i < k; i++) {
                        float factor = factors[f][i];
                        float slope = (float) (error * (sums[i] - factor) + FACTOR_DECAY * shrink * factor);
                        factorSquares[f][i] += slope * slope;
                        factors[f][i] -= (float) (FACTOR_RATE * slope / Math.sqrt(factorSquares[f][i] + 1e-2));
                    }
                }
            }
        }
        Map<Long, Learned> all = new TreeMap<>();
        for (int f = 0; f < weights.length; f++) {
            double[] kept = new double[0];
            if (factors[f] != null) {
                kept = new double[k];
                boolean any = false;
                for (int i = 0; i < k; i++) {
                    kept[i] = factors[f][i];
                    any |= Math.abs(kept[i]) >= LEAST_FACTOR;
                }
                if (!any) kept = new double[0];
            }
            if (Math.abs(weights[f]) >= leastWeight || kept.length > 0)
                all.put(hashes.get(f), new Learned(weights[f], kept));
        }
        return all;
    }

    /** As a model's file. */
    static byte[] file(Map<Long, Learned> all) {
        int paired =
                (int) all.values().stream().filter(l -> l.factors().length > 0).count();
        ModelFile file = new ModelFile(all.size(), paired);
        all.forEach((feature, learned) -> file.put(feature, learned.hundredfold()));
        return file.bytes();
    }

    static Model model(Map<Long, Learned> all) {
        return new Model(ByteBuffer.wrap(file(all)));
    }
}
