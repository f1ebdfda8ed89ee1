package org.onrecord.read.quotation;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;

/**
 * Whose words a caption, a post or a message holds: "Roe shared a photo. The caption read: "…"".
 */
final class Posts {
  private static final Set<String> POSTS =
      Set.of(
          "caption",
          "post",
          "tweet",
          "message",
          "note",
          "letter",
          "statement",
          "text",
          "update",
          "card",
          "email",
          "memo",
          "reply",
          "tribute");

  private static final Set<String> SITES =
      Set.of("twitter", "facebook", "instagram", "x", "tiktok", "telegram", "youtube", "snapchat");

  private static final Set<String> POSTED =
      Set.of(
          "posted",
          "shared",
          "uploaded",
          "wrote",
          "tweeted",
          "published",
          "released",
          "issued",
          "sent",
          "left",
          "penned",
          "captioned",
          "posts",
          "shares",
          "uploads",
          "writes",
          "tweets");

  private static final Set<String> READ =
      Set.of("read", "say", "state", "continue", "go", "add", "begin", "start", "end", "conclude");

  private final Text text;
  private final People people;
  private final SpeakerPhrases phrases;

  Posts(Text text, People people, SpeakerPhrases phrases) {
    this.text = text;
    this.people = people;
    this.phrases = phrases;
  }

  /** "message", "photo": what is posted and does not post. */
  static boolean isPost(String noun) {
    return POSTS.contains(noun)
        || switch (noun) {
          case "photo", "picture", "video", "clip", "snap", "selfie", "image", "photograph" -> true;
          default -> false;
        };
  }

  /** "and in the caption | says", "and on Twitter | called": no subject. */
  static boolean isInPost(Line line, SpeakerWords words) {
    boolean site =
        line.is(words.first() - 1, "on")
            && line.isAny(words.first() - 2, "and", "then", "but")
            && words.end() == words.first() + 1
            && SITES.contains(line.lower(words.first()));
    return site
        || line.is(words.first() - 1, "in")
            && line.isAny(words.first() - 2, "and", "then", "but")
            && line.isAny(words.first(), "the", "a", "his", "her")
            && POSTS.contains(line.text().lower(words.head()));
  }

  /** "The palace issued a statement from | the king: "…"": whose words they are, or null. */
  static @Nullable SpeakerWords issuedFor(SpeakerPhrases phrases, Line line, int from, int colon) {
    for (int i = from; i < colon - 2; i++) {
      boolean writing = line.isAny(i, "statement", "message", "letter", "tribute", "note");
      if (writing && line.isAny(i + 1, "from", "by")) {
        return phrases.after(line, i + 2).filter(words -> words.end() == colon).orElse(null);
      }
    }
    return null;
  }

  /** "with the caption | "Home."", "alongside the words: | "Home."". */
  static boolean announces(Line line, int item) {
    int noun = line.is(item - 1, ":") || line.isComma(item - 1) ? item - 2 : item - 1;
    boolean caption = line.isAny(noun, "caption", "captions");
    boolean words = line.isAny(noun, "words", "message", "note");
    // "tweeted a photo with the words "Open again""
    boolean posted = caption;
    for (int i = 0; i < noun && words && !posted; i++) {
      posted = POSTED.contains(line.lower(i)) || line.isAny(i, "posting", "sharing", "uploading");
    }
    return posted
        && line.isAny(noun - 1, "the", "a", "simple", "short")
        && (line.isAny(noun - 2, "with", "alongside", "beside", "under")
            || line.is(noun - 3, "with"));
  }

  /**
   * Who posted what "the caption" stands with, or wrote what "it" read: the subject of the sentence
   * before, or whom the note was from.
   */
  Optional<Person> poster(Draft draft, SpeakerWords words) {
    Line before = draft.lineBefore;
    if (draft.cue == null
        || draft.outer != null
        || before == null
        || before == draft.line
        || !READ.contains(draft.cue.entry().lemma())) {
      return Optional.empty();
    }
    boolean opens = words.first() == 0 || draft.line.isQuote(0);
    boolean it = opens && draft.line.is(words.first(), "it") && draft.cue.isLemma("read");
    boolean post =
        draft.line.isAny(words.first(), "the", "its")
            && words.end() == words.first() + 2
            && POSTS.contains(text.lower(words.head()));
    if (!it && !post || text.paragraphOf(words.head()) - text.paragraphOf(before.token(0)) > 1) {
      return Optional.empty();
    }
    int posted = -1;
    boolean in = false;
    boolean named = post;
    for (int i = 0; i < before.size(); i++) {
      posted = POSTED.contains(before.lower(i)) ? i : posted;
      if (POSTS.contains(before.lower(i))) {
        named = true;
        // "thanked the crew in a long Facebook post"
        in |= isIn(before, i);
        if (it && before.isAny(i + 1, "from", "by")) {
          return phrases.after(before, i + 2).flatMap(this::of);
        }
      }
    }
    if (posted < 0 && !in || !named) {
      return Optional.empty();
    }
    // "Her post came hours after Roe, 30, shared a message": whoever shared it
    Optional<Person> poster =
        posted > 0 && before.tag(posted).isFinite()
            ? phrases.before(before, posted).flatMap(this::of)
            : Optional.empty();
    int verb = posted;
    return poster
        .or(() -> verb > 0 ? nearest(before, verb) : Optional.empty())
        .or(() -> phrases.mainSubject(before, before.size()).flatMap(this::of));
  }

  /** "hours after Roe, 30, | shared": who is named right before, an age aside. */
  private Optional<Person> nearest(Line line, int verb) {
    boolean aged = line.isComma(verb - 1) && line.is(verb - 2, Tag.CD) && line.isComma(verb - 3);
    int last = aged ? verb - 4 : verb - 1;
    return last < 0 ? Optional.empty() : people.at(text.start(line.token(last)));
  }

  /** "in a Facebook | post", "with a short | note". */
  private static boolean isIn(Line line, int noun) {
    int first = noun - 1;
    while (first > 0
        && first > noun - 4
        && (line.isNoun(first) || line.tag(first).isAdjective() || line.tag(first) == Tag.VBN)) {
      first--;
    }
    return first > 0
        && (line.is(first, Tag.DT) || line.is(first, Tag.PRP$))
        && line.isAny(first - 1, "in", "with", "via", "through");
  }

  private Optional<Person> of(SpeakerWords words) {
    return words.several() ? Optional.empty() : people.at(text.start(words.head()));
  }
}
