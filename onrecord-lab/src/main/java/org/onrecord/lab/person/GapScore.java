package org.onrecord.lab.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private int right;
  private int wrong;
  private int missed;
  private int missingName;
  private int elsewhere;

  private GapScore() {}

  /** Usage: {@code GapScore GAP_FILE}. */
  public static void main(String[] args) throws IOException {
    GapScore score = new GapScore();
    List<String> lines = Files.readAllLines(Path.of(args[0]));
    for (String line : lines.subList(1, lines.size())) {
      score.count(line.split("\t", -1));
    }
    double precision = (double) score.right / (score.right + score.wrong);
    double recall = (double) score.right / (score.right + score.missed);
    System.out.printf(
        Locale.ROOT,
        "precision %.3f recall %.3f F1 %.3f; right %d, wrong %d, missed %d, of which name not found"
            + " %d, tied to somebody else %d%n",
        precision,
        recall,
        2 * precision * recall / (precision + recall),
        score.right,
        score.wrong,
        score.missed,
        score.missingName,
        score.elsewhere);
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
      right += gold && same ? 1 : 0;
      wrong += !gold && same ? 1 : 0;
      missed += gold && !same ? 1 : 0;
      missingName += gold && candidate.isEmpty() ? 1 : 0;
      elsewhere += gold && !same && candidate.isPresent() && meant.isPresent() ? 1 : 0;
      if (System.getenv("SHOW") != null && gold != same) {
        System.out.println(
            (gold ? "MISS " : "WRONG ")
                + columns[2]
                + "@"
                + columns[3]
                + " "
                + columns[name]
                + " -> "
                + meant.map(Person::name)
                + " | "
                + string);
      }
    }
  }
}
