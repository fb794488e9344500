package org.claimtrail.quotation.name;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.quotation.word.Token;
import org.claimtrail.quotation.word.WordList;

/**
 * Whom the pronouns of an article mean. One way through it keeps the few persons that were spoken of last; of those a
 * pronoun fits, it means the one who stands nearest, was the subject, and was spoken of before by name or pronoun.
 */
final class Referents {
    private static final int MOST = 12;
    private static final int FARTHEST = 8;

    private static final double PER_SENTENCE = 1;
    private static final double SUBJECT = 1.2;
    private static final double BEGINS_SENTENCE = 0.6;
    private static final double KNOWN_GENDER = 1.5;
    private static final double MENTIONED_OFTEN = 0.25;
    private static final double SPOKEN_OF_ONLY = -2;

    private final ParsedText article;
    private final Names names;
    private final Name[] meant;
    private final List<Person> recent = new ArrayList<>();

    /** Somebody spoken of, as last spoken of. */
    private static final class Person {
        final String key;
        Name name;
        Gender gender;
        int token;
        int mentions;
        double standing;

        Person(String key) {
            this.key = key;
        }
    }

    Referents(ParsedText article, Names names) {
        this.article = article;
        this.names = names;
        this.meant = new Name[article.size()];
        for (int i = 0; i < meant.length; i++) {
            Name name = names.at(i);
            if (name != null) {
                if (name.from() == i && article.isOutside(i) && names.isPerson(name)) note(name);
            } else if (names.genderOf(i) != Gender.UNKNOWN) {
                meant[i] = resolve(i);
            }
        }
    }

    /** The last name of the person whom a pronoun stands for, or null. */
    Name of(int pronoun) {
        return meant[pronoun];
    }

    private void note(Name name) {
        Person person = person(names.canonical(name));
        person.name = name;
        person.gender = names.genderOf(name);
        spokenOf(person, name.from(), standing(name));
    }

    private Person person(String key) {
        for (int i = 0; i < recent.size(); i++) {
            if (recent.get(i).key.equals(key)) {
                Person known = recent.remove(i);
                recent.add(known);
                return known;
            }
        }
        if (recent.size() == MOST) recent.remove(0);
        Person fresh = new Person(key);
        recent.add(fresh);
        return fresh;
    }

    private void spokenOf(Person person, int token, double standing) {
        person.token = token;
        person.mentions++;
        person.standing = standing;
    }

    /** A subject is likelier to be meant again than who stands after a preposition, owns something or names a thing. */
    private double standing(Name name) {
        int before = name.from() - 1;
        int after = name.to();
        boolean begins = article.sentence(name.from()).from() == name.from();
        boolean possessive =
                after < article.size() && article.token(after).lower().startsWith("'");
        boolean names = before >= 0
                && article.token(before).in(WordList.DETERMINERS)
                && after < article.size()
                && article.token(after).isLowerCase()
                && !article.token(after).in(WordList.AUXILIARIES);
        if (possessive || names) return SPOKEN_OF_ONLY;
        if (begins) return SUBJECT + BEGINS_SENTENCE;
        Token previous = article.token(before);
        boolean object = previous.in(WordList.PREPOSITIONS) || previous.in(WordList.CUES);
        return object ? 0 : SUBJECT;
    }

    private Name resolve(int pronoun) {
        Gender gender = names.genderOf(pronoun);
        Person best = null;
        double most = -Double.MAX_VALUE;
        for (int i = recent.size() - 1; i >= 0; i--) {
            Person person = recent.get(i);
            int distance = article.sentenceOf(pronoun) - article.sentenceOf(person.token);
            boolean fits = person.gender == gender || person.gender == Gender.UNKNOWN;
            if (!fits || distance > FARTHEST) continue;
            double score = person.standing
                    - PER_SENTENCE * distance
                    + (person.gender == gender ? KNOWN_GENDER : 0)
                    + MENTIONED_OFTEN * Math.log(person.mentions);
            if (score > most) {
                most = score;
                best = person;
            }
        }
        if (best == null) return null;
        if (article.isOutside(pronoun)) {
            spokenOf(best, pronoun, article.token(pronoun).in(WordList.PRONOUNS) ? SUBJECT : 0);
        }
        return best.name;
    }
}
