package org.onrecord.read.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Text;

/** Women whom one story calls by the name they were born with and by their husband's. */
final class MarriedNames {
  private final Text text;

  MarriedNames(Text text) {
    this.text = text;
  }

  /** "he married INES MARSH" */
  boolean isBride(Name name) {
    int verb = name.outer() - 1;
    return name.size() > 1
        && !name.hasTitle()
        && (text.is(verb, "married") || text.is(verb, "wed") || text.is(verb, "remarried"));
  }

  /** Who has the name beside another: of those with the same given name; null for nobody. */
  @Nullable Figure of(Name name, List<String> parts, List<Figure> alike, List<Figure> figures) {
    String surname = parts.get(parts.size() - 1);
    for (Figure figure : alike) {
      boolean other =
          figure.isFull()
              && figure.givens().contains(parts.get(0))
              && !figure.surnames().contains(surname);
      if (other && (isWed(figure, surname, figures) || isBorn(name, parts, figure, figures))) {
        return figure;
      }
    }
    return null;
  }

  /** "Abel Odell married Ines Marsh. [...] INES ODELL said" */
  private static boolean isWed(Figure figure, String surname, List<Figure> figures) {
    if (!figure.bride || figure.likelyWoman < 0) {
      return false;
    }
    for (Figure husband : figures) {
      if (husband != figure && husband.isFull() && husband.surnames().contains(surname)) {
        return true;
      }
    }
    return false;
  }

  /** "Ines Ida Odell has died. [...] INES IDA MARSH was born in Kew" */
  private boolean isBorn(Name name, List<String> parts, Figure figure, List<Figure> figures) {
    int was = name.end();
    boolean born =
        text.is(was, "was")
            && text.is(was + 1, "born")
            && text.sentenceStart(text.sentenceOf(name.first())) == name.outer();
    boolean middle = parts.size() > 2 && figure.words().contains(parts.get(1));
    boolean alone = parts.size() > 2 && figure.words().size() == 2;
    return born
        && figures.get(0) == figure
        && figure.likelyWoman >= 1
        && (middle || alone || parts.size() == 2);
  }
}
