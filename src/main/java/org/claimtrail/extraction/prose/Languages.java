package org.claimtrail.extraction.prose;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language of a text: by its script where only one language is written in it, else by its most frequent short
 * words. Needs a few sentences; answers null rather than guess.
 */
final class Languages {
    private static final int SAMPLE = 20_000;
    private static final int FEW_WORDS = 12;
    private static final double ENOUGH = 0.06;
    private static final double CLEARLY = 1.15;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Map<UnicodeScript, String> ONE_LANGUAGE = Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"));

    /** The languages that each word is frequent in. */
    private static final Map<String, List<String>> WORDS = words(
            "en",
                    "the of and to in a is that for it was on as with he be by at his this had not are but from they have an were said",
            "de",
                    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei",
            "fr",
                    "le de la les et des en un une du est dans que pour qui il au sur par pas plus ne se ce avec sont son été aux mais",
            "es",
                    "de la que el en y los del se las por un para con no una su al lo como más pero sus le ha este también fue",
            "it",
                    "di che il la e un in per è non una del con si da della al le dei sono più nel alla anche ha i gli come delle",
            "pt",
                    "de que o a e do da em um para com não uma os no se na por mais as dos como mas ao ele das à foi são também pelo",
            "nl",
                    "de het een van en in is dat op te voor met zijn niet aan er die ook als om bij naar door maar heeft wordt uit over",
            "pl",
                    "w i na z do się że nie o jest to jak przez od po za dla oraz są który było tym ma będzie ale jego także",
            "cs", "a v se na je že s z do o to i ve pro jsou by ale po jako od které byl jeho k podle také nebo už",
            "sk", "a v sa na je že s z do o to aj vo pre sú by ale po ako od ktoré bol jeho k podľa tiež alebo už",
            "da",
                    "og i at det er en til på som med for af de den der ikke har et var fra vi han også om eller sig men blev",
            "sv",
                    "och i att det som en på är av för med den till har de inte om ett han men var från vid så kan under också",
            "nb", "og i det er som en til på av for med at har de den ikke var et fra vi han også om eller seg men ble",
            "fi", "ja on ei se että oli hän mutta ovat myös kun kuin tai joka mukaan sen vuoden jo nyt niin olla sekä",
            "tr",
                    "ve bir bu da de için ile olarak çok daha olan gibi en sonra ne kadar ancak dedi ise olduğu göre yeni",
            "ro", "de și în a la cu pe că din nu o un pentru este care sunt mai au fost prin al ale sau după fi",
            "hu", "a az és hogy nem is egy meg volt de csak már ki mint el még ha van szerint azt ez kell lesz",
            "ca", "de la i el que en els a per amb un una les del és no al ha més com va són han aquest",
            "id",
                    "yang dan di dengan untuk dari pada ini itu dalam tidak akan oleh juga ke ada telah bahwa mereka kata",
            "vi", "và của có là trong cho được các với không đã một người này những về đến khi ra vào tại",
            "lt", "ir kad yra į su iš tai bet kaip jau už dėl buvo apie ne jis nuo taip pat ar po",
            "lv", "un ir ka ar no uz par bet kas lai tas nav arī kā pēc gan jau tā vai būs šo",
            "et", "ja on ei et see oma ning kui ka aga oli mis ta või kes pole siis seda veel selle",
            "hr", "i u je na se da za od su s o ne koji kao što će bi to nije bio te iz po ali",
            "sl", "in je v na se da za so z ki ne pa tudi po od kot bi s bo iz ali pri še",
            "ru", "и в не на что с по это как он к из за его но от для о же так было года при также",
            "uk", "і в не на що з до за у це та як про від для є його але або які було під він також",
            "bg", "и на в да се за от не с е по че са това като ще до при или след има беше",
            "sr", "и у је на се да за од су са о не који као што ће би то није из а",
            "ar", "في من على أن إلى التي عن مع هذا الذي هذه كان بعد قد لم لا كما بين",
            "fa", "و در به از که این را با است برای آن یک می شود تا بر های شده کرد",
            "ur", "کے کی میں ہے کا اور سے کو نے ہیں پر کہ یہ اس نہیں ہو کیا");

    private Languages() {}

    private static Map<String, List<String>> words(String... pairs) {
        Map<String, List<String>> languages = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            for (String word : Set.of(pairs[i + 1].split(" ")))
                languages.computeIfAbsent(word, unknown -> new ArrayList<>()).add(pairs[i]);
        }
        return languages;
    }

    /** BCP 47 code of the text's language, or null if it is too short or like none of those known. */
    static String detect(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        String byScript = byScript(sample);
        return byScript != null ? byScript : byWords(sample);
    }

    private static String byScript(String sample) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> letters.merge(c < 128 ? UnicodeScript.LATIN : UnicodeScript.of(c), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (all > 0 && kana > all / 10) return "ja";
        for (Map.Entry<UnicodeScript, Integer> script : letters.entrySet()) {
            if (script.getValue() > all / 2 && ONE_LANGUAGE.containsKey(script.getKey())) {
                return ONE_LANGUAGE.get(script.getKey());
            }
        }
        return null;
    }

    private static String byWords(String sample) {
        Map<String, Integer> hits = new HashMap<>();
        Set<String> different = new HashSet<>();
        int count = 0;
        Matcher matcher = WORD.matcher(sample);
        while (matcher.find()) {
            count++;
            String word = matcher.group().toLowerCase(Locale.ROOT);
            different.add(word);
            for (String language : WORDS.getOrDefault(word, List.of())) hits.merge(language, 1, Integer::sum);
        }
        if (different.size() < FEW_WORDS) return null;
        String best = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> hit : hits.entrySet()) {
            if (hit.getValue() > most) {
                second = most;
                most = hit.getValue();
                best = hit.getKey();
            } else {
                second = Math.max(second, hit.getValue());
            }
        }
        return most >= count * ENOUGH && most >= second * CLEARLY ? best : null;
    }
}
