import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.claimtrail.quotation.language.Language;
import org.claimtrail.quotation.language.Languages;
import org.claimtrail.quotation.learned.Model;
import org.claimtrail.quotation.word.Lexicon;
import org.claimtrail.quotation.worth.WorthFeatures;

/**
 * Learns the weights in {@code en-worth.bin} from labelled sentences. Not a test: run its main with the training set
 * (JSON lines: text, label 0 or 1) and the file to write. Same input, same output.
 */
final class TrainCheckWorthiness {
    public static void main(String[] arguments) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Learner learner = new Learner(2, 6, 0.05, 1e-3);
        Lexicon words = Languages.of("en").lexicon();
        Lexicon grounds = Lexicon.beside(Language.class, "en-worth.txt");
        int worthy = 0;
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            JsonNode sentence = json.readTree(line);
            new WorthFeatures(sentence.path("text").textValue(), words, grounds).describe(learner);
            boolean yes = sentence.path("label").intValue() == 1;
            learner.learn(yes);
            if (yes) worthy++;
        }
        Map<Long, Learner.Learned> weights = learner.weights(0.02);
        // A score of one half is where the odds are those of the training set, whatever its share of worthy sentences
        double balance = Math.log((learner.examples() - worthy) / (double) worthy);
        weights.compute(
                Model.hash("worth", " bias"),
                (name, bias) -> Learner.Learned.of(balance + (bias == null ? 0 : bias.weight())));
        Files.write(Path.of(arguments[1]), Learner.file(weights));
    }
}
