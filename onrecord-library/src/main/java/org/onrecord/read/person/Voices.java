package org.onrecord.read.person;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.story.Span;

/**
 * Who says what stands in quotation marks, as far as the words right beside the marks tell: that
 * one is not meant by "he" or "she" inside. Of {@code "He is late," said Abel Odell} it is the name
 * after the marks, of {@code "He is late," she said} the pronoun.
 */
final class Voices {
  /** How far from the marks a name or a verb of saying is looked for, in tokens. */
  private static final int NEAR = 10;

  private final Text text;
  private final PersonWords words;
  private final Discourse discourse;

  /** For each quoted token the token that names who says it, or -1. */
  private final int[] voice;

  private final boolean[] quoted;

  /** Tokens in marks inside marks. */
  private final boolean[] nested;

  /** Tokens of pronouns that name a speaker: who is named in the words they say. */
  private final Map<Integer, Set<Figure>> told = new HashMap<>();

  Voices(Text text, PersonWords words, Discourse discourse, QuotedText quotes) {
    this.text = text;
    this.words = words;
    this.discourse = discourse;
    this.voice = new int[text.size()];
    this.quoted = new boolean[text.size()];
    this.nested = new boolean[text.size()];
    Arrays.fill(voice, -1);
    for (QuotedText.Stretch stretch : quotes.stretches()) {
      for (Span part : stretch.parts()) {
        Arrays.fill(quoted, first(part), end(part), true);
      }
    }
    listen(quotes.stretches());
    for (QuotedText.Stretch stretch : quotes.stretches()) {
      if (stretch.outer() >= 0) {
        stretch.parts().forEach(part -> Arrays.fill(nested, first(part), end(part), true));
      }
    }
    for (QuotedText.Stretch stretch : quotes.stretches()) {
      if (stretch.outer() < 0) {
        stretch.parts().forEach(this::tell);
      }
    }
  }

  /** Notes whom the words of a pronoun name: "Ned was late," he said, and so he is not Ned. */
  private void tell(Span part) {
    int speaker = voice[first(part)];
    if (speaker < 0 || Pronouns.sex(text.lower(speaker)) == 0) {
      return;
    }
    Set<Figure> named = told.computeIfAbsent(speaker, key -> new HashSet<>());
    for (int token = first(part); token < end(part); token++) {
      Optional<Name> name = discourse.name(token);
      if (name.isPresent() && name.get().first() == token && !nested[token] && !isOwn(name.get())) {
        discourse.named(token).ifPresent(named::add);
      }
    }
  }

  /** "I'm Ned", "my name is Ned Odell", "I, Ned Odell,": the speaker's own name. */
  private boolean isOwn(Name name) {
    int before = name.outer() - 1;
    if (before < 1) {
      return false;
    }
    boolean copula =
        switch (text.lower(before)) {
          case "am", "'m", "\u2019m", "is", "'s", "\u2019s", "," -> true;
          default -> false;
        };
    return copula && (text.is(before - 1, "i") || text.is(before - 1, "name"));
  }

  /** Whether the pronoun at {@code token} stands beside words in marks as their speaker. */
  boolean isSpeaker(int token) {
    return told.containsKey(token);
  }

  /** Whether the pronoun at {@code token} says words in marks that name the figure. */
  boolean tells(int token, Figure figure) {
    Set<Figure> named = told.get(token);
    return named != null && named.contains(figure);
  }

  private void listen(List<QuotedText.Stretch> stretches) {
    int before = -1;
    int paragraph = -1;
    for (QuotedText.Stretch stretch : stretches) {
      if (stretch.outer() >= 0) {
        continue;
      }
      int speaker = -1;
      for (Span part : stretch.parts()) {
        speaker = speaker >= 0 ? speaker : speaker(first(part), end(part));
      }
      int start = text.paragraphOf(Math.min(first(stretch.parts().get(0)), text.size() - 1));
      if (speaker < 0 && start == paragraph) {
        speaker = before;
      }
      for (Span part : stretch.parts()) {
        Arrays.fill(voice, first(part), end(part), speaker);
        paragraph = text.paragraphOf(first(part));
      }
      before = speaker;
    }
  }

  private int first(Span part) {
    return Math.min(text.tokenAt(part.start()), text.size() - 1);
  }

  private int end(Span part) {
    int end = first(part) + 1;
    while (end < text.size() && text.start(end) < part.end()) {
      end++;
    }
    return end;
  }

  /** The token that names the speaker of the tokens in quotation marks, or -1. */
  int speaker(int token) {
    return voice[token];
  }

  private int speaker(int first, int end) {
    int after = after(end);
    return after >= 0 ? after : before(first);
  }

  /** "...," she said; "...," said Abel Odell; "...," Odell, 41, said. */
  private int after(int end) {
    if (end + 1 >= text.size() || text.paragraphOf(end) != text.paragraphOf(end - 1)) {
      return -1;
    }
    if (isSpeech(end)) {
      return nameOrPronoun(end + 1, end + NEAR);
    }
    int speaker = nameOrPronoun(end, end + NEAR);
    for (int token = speaker + 1;
        speaker >= 0 && token < Math.min(speaker + 8, limit(end));
        token++) {
      if (isSpeech(token)) {
        return speaker;
      }
      if (text.tag(token).isFinite() || quoted[token]) {
        return -1;
      }
    }
    return -1;
  }

  /** Abel Odell told reporters: "..." */
  private int before(int first) {
    int start = Math.max(text.sentenceStart(text.sentenceOf(first)), first - 2 * NEAR);
    if (start == first && first > 0 && text.is(first - 1, ":")) {
      start = Math.max(text.sentenceStart(text.sentenceOf(first - 1)), first - 2 * NEAR);
    }
    for (int verb = first - 1; verb > start && !quoted[verb]; verb--) {
      if (isSpeech(verb)) {
        int subject = verb - 1;
        while (subject > start && text.tag(subject).isAdverb()) {
          subject--;
        }
        return Pronouns.sex(text.lower(subject)) != 0 || discourse.name(subject).isPresent()
            ? subject
            : -1;
      }
    }
    return -1;
  }

  private boolean isSpeech(int token) {
    return words.isSpeechVerb(text.lower(token)) && !quoted[token];
  }

  private int limit(int token) {
    return text.paragraphEnd(text.paragraphOf(token));
  }

  /** The first name or subject pronoun before the phrase ends. */
  private int nameOrPronoun(int from, int to) {
    for (int token = from; token < Math.min(to, limit(from)); token++) {
      if (text.is(token, "he") || text.is(token, "she")) {
        return token == from ? token : -1;
      }
      if (discourse.name(token).isPresent()) {
        Name name = discourse.name(token).get();
        boolean owner = name.end() < text.size() && text.is(name.end(), Tag.POS);
        if (!owner) {
          return token;
        }
        token = name.end();
      }
      if (quoted[token] || text.tag(token).isFinite() || text.is(token, ".")) {
        return -1;
      }
    }
    return -1;
  }
}
