package org.onrecord.read.quotation;

import java.util.Optional;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;

/** At what something was said, as the cue's clause tells: "at a press conference in Leeds". */
final class Occasions {
  // Such nouns; "after" where what is said comes after it only.
  private static final WordList NOUNS = WordList.named("occasions");

  private final Text text;
  private final SpeakerPhrases phrases;

  Occasions(Text text, SpeakerPhrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /** The occasion, in the story's words without the article; "after the match" with its "after". */
  Optional<String> of(Draft draft) {
    if (draft.cue == null) {
      return Optional.empty();
    }
    Line line = draft.line;
    Optional<String> after = in(line, draft.from, draft.to);
    if (after.isPresent()) {
      return after;
    }
    SpeakerWords speaker = draft.speaker;
    if (speaker == null) {
      return Optional.empty();
    }
    // "Roe, speaking at a rally, said"
    Optional<String> aside = in(line, line.itemOf(speaker.head()) + 1, speaker.end());
    int subject = Math.min(speaker.first(), draft.cue.group());
    boolean opens = line.isComma(subject - 1);
    return aside.isPresent() || !opens ? aside : in(line, 0, subject - 1);
  }

  private Optional<String> in(Line line, int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      boolean told = i == from && isAudience(line, i);
      boolean at = told || line.isAny(i, "at", "during", "in", "to", "of", "from");
      boolean beside = line.isAny(i, "after", "before", "following", "outside", "on");
      if (!at && !beside) {
        continue;
      }
      int first = told ? i : i + 1;
      Optional<SpeakerWords> words = phrases.after(line, first);
      if (words.isEmpty()) {
        continue;
      }
      int head = line.itemOf(words.get().head());
      String kind = head < 0 ? "" : NOUNS.value(text.lower(words.get().head()));
      boolean known = head >= 0 && head < to && NOUNS.contains(text.lower(words.get().head()));
      if (known && (kind.isEmpty() ? !line.is(i, "on") : beside)) {
        int start = beside ? i : afterArticle(line, first, head);
        return Optional.of(line.span(start, end(line, head + 1, to)).of(text.string()));
      }
    }
    return Optional.empty();
  }

  /** "told | a press conference", "told | the inquest". */
  private static boolean isAudience(Line line, int item) {
    return line.isAny(item, "a", "an", "the", "his", "her", "their");
  }

  private static int afterArticle(Line line, int first, int head) {
    return first < head && line.isAny(first, "a", "an", "the", "his", "her", "their")
        ? first + 1
        : first;
  }

  /** Past "in Leeds", "with the Kew Courier", but not "on Tuesday". */
  private int end(Line line, int from, int to) {
    int end = from;
    for (int step = 0; step < 2 && line.isAny(end, "in", "at", "with", "of", "for"); step++) {
      Optional<SpeakerWords> words = phrases.after(line, end + 1);
      if (words.isEmpty() || words.get().end() > to) {
        break;
      }
      int comma = Circumstances.commaIn(line, words.get().first(), words.get().end());
      if (Circumstances.isDated(line, words.get().first(), comma)) {
        break;
      }
      end = comma;
    }
    return end;
  }
}
