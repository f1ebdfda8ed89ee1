package org.onrecord.archive.person;

import java.util.List;
import java.util.Optional;
import org.onrecord.archive.ledger.VersionContent;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Entity;
import org.onrecord.story.Span;

/** The words right around a name in a story. Looks no further than a line or so. */
final class Surroundings {
  private static final int REACH = 120;

  /** Words of "a retired ship's joiner". */
  private static final int MOST_WORDS = 6;

  /**
   * Letters of "also", "namesake", "relation", without which no story says that a name is shared.
   */
  private static final List<String> NAMESAKE =
      List.of("lso", "amesake", "elati", "LSO", "AMESAKE", "ELATI");

  private final VersionContent content;
  private final String text;
  private final Span name;

  Surroundings(VersionContent content, Span name) {
    this.content = content;
    this.text = content.text();
    this.name = name;
  }

  /** The words after the name, as compared. */
  private String after() {
    return text.substring(name.end(), Math.min(text.length(), name.end() + REACH));
  }

  private String before() {
    return text.substring(Math.max(0, name.start() - REACH), name.start());
  }

  /**
   * Where the person is from: "Quill, of Thorpe Lacey", "Maud Ferrier, 61, from Harwick", "Ida
   * Orme, a joiner from Harwick".
   */
  Optional<String> home() {
    int at = afterAge();
    int place = skipped(skipped(at, "of "), "from ");
    if (place == at) {
      int described = skipped(at, apposition(at));
      at = described;
      place = described > name.end() ? skipped(skipped(at, " "), "from ") : at;
      place = place > at + 1 ? place : at;
    }
    boolean said = place > at && place < text.length() && Character.isUpperCase(text.charAt(place));
    return said && isNoOrganisation(place) ? Optional.of(capitalised(place)) : Optional.empty();
  }

  /** Field of work of "Ida Orme, a retired joiner" or "the joiner Ida Orme". */
  Optional<String> field() {
    Optional<String> after = Professions.field(apposition(afterAge()));
    if (after.isPresent()) {
      return after;
    }
    String before = before();
    int end = before.length() - 1;
    int start = end;
    while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
      start--;
    }
    boolean beside = end > 0 && before.charAt(end) == ' ' && start < end;
    return beside && Character.isLowerCase(before.charAt(start))
        ? Professions.field(before.substring(start, end))
        : Optional.empty();
  }

  /** After the comma and the age behind the name, or right behind the name. */
  private int afterAge() {
    int at = skipped(name.end(), ", ");
    int digits = at;
    while (digits < text.length() && digits < at + 3 && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits == at ? at : skipped(digits, ", ");
  }

  /** "a retired joiner" at {@code start}, right behind a comma; empty for none. */
  private String apposition(int start) {
    boolean article =
        text.startsWith("a ", start)
            || text.startsWith("an ", start)
            || text.startsWith("the ", start);
    if (!article || start <= name.end()) {
      return "";
    }
    int end = start;
    for (int words = 0; words < MOST_WORDS; words++) {
      int word = end == start ? end : end + 1;
      int after = word;
      while (after < text.length()
          && (Character.isLowerCase(text.charAt(after)) || text.charAt(after) == '-')) {
        after++;
      }
      if (after == word || isLink(text.substring(word, after))) {
        break;
      }
      end = after;
      if (end >= text.length() || text.charAt(end) != ' ') {
        break;
      }
    }
    return text.substring(start, end);
  }

  private static boolean isLink(String word) {
    return word.equals("from") || word.equals("of") || word.equals("who") || word.equals("in");
  }

  private int skipped(int at, String words) {
    return text.startsWith(words, at) ? at + words.length() : at;
  }

  private String capitalised(int start) {
    int end = start;
    while (end < text.length() && end < start + REACH && Character.isUpperCase(text.charAt(end))) {
      while (end < text.length() && (Character.isLetter(text.charAt(end)) || isInner(end))) {
        end++;
      }
      if (end + 1 < text.length()
          && text.charAt(end) == ' '
          && Character.isUpperCase(text.charAt(end + 1))) {
        end++;
      } else {
        break;
      }
    }
    return Words.key(text.substring(start, end));
  }

  private boolean isInner(int at) {
    char c = text.charAt(at);
    return (c == '-' || c == '\'' || c == '\u2019')
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private boolean isNoOrganisation(int at) {
    for (Entity entity : content.reading().people().others()) {
      if (entity.span().contains(at)) {
        return entity.kind() == Entity.Kind.PLACE;
      }
    }
    return true;
  }

  /**
   * True where the story says that somebody else bears the name: "his father, also Graham Tully",
   * "no relation", "his namesake".
   */
  boolean tellsOfNamesake() {
    String around =
        text.substring(
            Math.max(0, name.start() - REACH), Math.min(text.length(), name.end() + REACH));
    if (NAMESAKE.stream().noneMatch(around::contains)) {
      // To cut the words there takes much longer.
      return false;
    }
    List<String> before = Words.of(before());
    List<String> after = Words.of(after());
    int last = before.size() - 1;
    boolean also =
        last >= 0
            && (before.get(last).equals("also")
                || (last > 0
                    && before.get(last - 1).equals("also")
                    && (before.get(last).equals("called") || before.get(last).equals("named"))));
    boolean namesake = last >= 0 && before.get(last).equals("namesake");
    return also || namesake || startsWithNoRelation(after);
  }

  /** "Tully, who is no relation", "Tully (no relation)". */
  private static boolean startsWithNoRelation(List<String> after) {
    for (int i = 0; i + 1 < after.size() && i < 6; i++) {
      if (after.get(i).equals("no")
          && (after.get(i + 1).equals("relation") || after.get(i + 1).equals("relative"))) {
        return true;
      }
    }
    return false;
  }
}
