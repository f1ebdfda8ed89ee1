package org.onrecord.read.quotation;

import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.onrecord.language.Text;
import org.onrecord.reading.Mention;
import org.onrecord.reading.Person;

/** Whether "he" or "she" may mean a person, by what the story calls the person elsewhere. */
final class Sexes {
  /** Mentions of a person that are looked at for being called so. */
  private static final int MENTIONS = 50;

  private final Text text;
  private final ToIntFunction<String> ofGiven;

  Sexes(Text text, ToIntFunction<String> ofGiven) {
    this.text = text;
    this.ofGiven = ofGiven;
  }

  /** The words of the other sex. */
  private static Set<String> others(String pronoun) {
    return switch (pronoun) {
      case "she" -> Set.of("he", "his", "him", "himself");
      case "he" -> Set.of("she", "her", "hers", "herself");
      default -> Set.of();
    };
  }

  /** "she" may be meant where the story nowhere calls the person "he". */
  boolean fits(String pronoun, Person person) {
    Set<String> others = others(pronoun);
    return !others.isEmpty()
        && person.mentions().stream()
            .filter(mention -> mention.kind() == Mention.Kind.PRONOUN)
            .noneMatch(
                mention -> others.contains(text.lower(text.tokenAt(mention.span().start()))));
  }

  /** The story calls the person so, or the given name says it. */
  boolean isSuggested(String pronoun, Person person) {
    String other = pronoun.equals("he") ? "she" : "he";
    return fits(pronoun, person) && (isCalled(pronoun, person) || isOtherByName(other, person));
  }

  /** The story calls the person so somewhere. */
  boolean isCalled(String pronoun, Person person) {
    Set<String> forms = others(pronoun.equals("he") ? "she" : "he");
    return person.mentions().stream()
        .limit(MENTIONS)
        .anyMatch(
            mention ->
                mention.kind() == Mention.Kind.PRONOUN
                    && forms.contains(text.lower(text.tokenAt(mention.span().start()))));
  }

  private boolean isOtherByName(String pronoun, Person person) {
    String name = person.name().toLowerCase(Locale.ROOT);
    int blank = name.indexOf(' ');
    if (blank < 0) {
      return false;
    }
    int sex = ofGiven.applyAsInt(name.substring(0, blank));
    return pronoun.equals("he") ? sex > 0 : sex < 0;
  }
}
