package org.onrecord.read.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Quotation.Kind;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/**
 * A headline or first line often takes its words from a quotation further down: "'I was lost':
 * walker found". Words without a speaker that stand in somebody's quotation are that one's; and
 * words that the headline gives to somebody without a name, "Bride: 'He ruined my wedding'".
 */
final class SaidTwice {
  /** Quotations without a speaker that are looked at, and those they are looked for in. */
  private static final int MOST = 8;

  private static final int AMONG = 120;

  /** Words that must be the same. */
  private static final int FEWEST = 3;

  /** Characters of a quotation that are compared. */
  private static final int LONGEST = 2000;

  private static final int PARTS = 20;

  /** The headline and the first paragraph. */
  private static final int PARAGRAPHS = 2;

  private static final String MARKS = "'\"\u2018\u2019\u201C\u201D";

  private static final WordList TITLES = WordList.named("person-titles");

  private SaidTwice() {}

  /** The same quotations, those that repeat another's words with its speaker. */
  static List<Quotation> complete(Text text, List<Quotation> quotations) {
    List<Quotation> all = new ArrayList<>(quotations);
    int tried = 0;
    for (int i = 0; i < all.size() && tried < MOST; i++) {
      Quotation quotation = all.get(i);
      boolean open =
          quotation.cue().isEmpty()
              && quotation.kind() == Kind.DIRECT
              && quotation.speaker().type() == Speaker.Type.UNKNOWN;
      if (!open && !isNameless(text, quotation)) {
        continue;
      }
      tried++;
      Optional<Speaker> speaker = speaker(text, quotation, quotations);
      if (speaker.filter(one -> open || one.type() == Speaker.Type.PERSON).isPresent()) {
        all.set(i, spokenBy(quotation, speaker.get()));
      }
    }
    return all;
  }

  /** "'He ruined my wedding', says | bride", "| Governor: 'No drilling'": the story names them. */
  private static boolean isNameless(Text text, Quotation quotation) {
    int first = text.tokenAt(quotation.content().get(0).start());
    if (quotation.kind() == Kind.INDIRECT
        || quotation.inside().isPresent()
        || text.paragraphOf(first) >= PARAGRAPHS) {
      return false;
    }
    Speaker speaker = quotation.speaker();
    String words = speaker.mention().map(span -> span.of(text.string())).orElse("");
    return speaker.type() == Speaker.Type.UNNAMED
        || speaker.type() == Speaker.Type.ORGANISATION
            && TITLES.contains(words.toLowerCase(Locale.ROOT));
  }

  /** What stands in marks of words that are in part the paper's own; all where none are. */
  private static List<Span> marked(Text text, Quotation quotation) {
    Span span = quotation.content().get(0);
    if (quotation.kind() != Kind.MIXED) {
      return List.of(span);
    }
    int first = span.start();
    while (first < span.end() && MARKS.indexOf(text.string().charAt(first)) < 0) {
      first++;
    }
    int last = span.end() - 1;
    while (last > first && MARKS.indexOf(text.string().charAt(last)) < 0) {
      last--;
    }
    return first < last ? List.of(new Span(first, last)) : List.of(span);
  }

  private static Optional<Speaker> speaker(Text text, Quotation open, List<Quotation> among) {
    String words = words(text, marked(text, open));
    if (words.chars().filter(c -> c == ' ').count() <= FEWEST) {
      return Optional.empty();
    }
    Optional<Speaker> found = Optional.empty();
    for (Quotation other : among.subList(0, Math.min(AMONG, among.size()))) {
      boolean known =
          !other.id().equals(open.id())
              && other.speaker().type() != Speaker.Type.UNKNOWN
              && other.inside().isEmpty();
      boolean marked = other.kind() != Kind.INDIRECT;
      if (known && marked && words(text, other.content()).contains(words)) {
        if (found.isPresent() && !found.get().name().equals(other.speaker().name())) {
          return Optional.empty();
        }
        found = Optional.of(other.speaker());
      }
    }
    return found;
  }

  /** Letters and digits alone, each word between blanks. */
  private static String words(Text text, List<Span> content) {
    StringBuilder words = new StringBuilder(" ");
    for (Span span : content.subList(0, Math.min(PARTS, content.size()))) {
      int end = Math.min(span.end(), span.start() + LONGEST);
      String part = text.string().substring(span.start(), end).toLowerCase(Locale.ROOT);
      for (int i = 0; i < part.length() && words.length() < LONGEST; i++) {
        char c = part.charAt(i);
        if (Character.isLetterOrDigit(c)) {
          words.append(c);
        } else if (c != '\'' && c != '\u2019' && words.charAt(words.length() - 1) != ' ') {
          words.append(' ');
        }
      }
    }
    return words.charAt(words.length() - 1) == ' '
        ? words.toString()
        : words.append(' ').toString();
  }

  private static Quotation spokenBy(Quotation quotation, Speaker speaker) {
    Speaker again =
        new Speaker(
            speaker.type(),
            speaker.person(),
            speaker.name(),
            quotation.speaker().mention(),
            Optional.of("the same words are in a quotation with a speaker"));
    return quotation.withSpeaker(again);
  }
}
