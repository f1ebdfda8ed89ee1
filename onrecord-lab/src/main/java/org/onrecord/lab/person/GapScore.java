package org.onrecord.lab.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onrecord.lab.accuracy.Tally;
import org.onrecord.language.Language;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Text;
import org.onrecord.read.person.PersonFinder;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.story.Span;

/**
 * Measures pronouns on a file of GAP (Webster et al. 2018): of two names, which does the pronoun
 * mean, or neither. The whole reading counts: a name that is not found is an error too.
 */
public final class GapScore {
  private final Language language = new Language();
  private final PersonFinder finder = new PersonFinder();
  private final Tally tally = new Tally();

  private GapScore() {}

  /** Counts the pairs of pronoun and name of {@code file} that are one person. */
  public static Tally of(Path file) throws IOException {
    GapScore score = new GapScore();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      score.count(line.split("\t", -1));
    }
    return score.tally;
  }

  private void count(String[] columns) {
    String string = columns[1];
    Text text = language.analyze(string, new Span(0, string.length()));
    People people = finder.find(columns[0], text, QuotedText.of(text), language.nounPhrases(text));
    Optional<Person> meant = people.at(Integer.parseInt(columns[3]));
    for (int name = 4; name <= 7; name += 3) {
      boolean gold = columns[name + 2].equals("TRUE");
      Optional<Person> candidate = people.at(Integer.parseInt(columns[name + 1]));
      boolean same = meant.isPresent() && meant.equals(candidate);
      tally.gold(gold ? 1 : 0);
      tally.found(same ? 1 : 0);
      tally.right(gold && same ? 1 : 0);
    }
  }
}
