package org.onrecord.read.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/**
 * Who speaks on: "he added", "the striker said", "they said", by whoever spoke right before or was
 * spoken of.
 */
final class SpeakingOn {
  // What one says who has just spoken.
  private static final Set<String> GOING_ON = Set.of("add", "continue", "go", "conclude");

  // What somebody has written and goes on with.
  private static final Set<String> WRITINGS =
      Set.of("statement", "letter", "message", "post", "email", "e-mail", "note", "tribute");

  /** Characters between two quotations of one speaker at most. */
  private static final int FARTHEST = 3000;

  private final Text text;
  private final People people;
  private final NamedAgain variation;
  private final BroughtIn broughtIn;
  private final Antecedents antecedents;
  private final Posts posts;
  private final Turns turns;

  SpeakingOn(
      Text text,
      People people,
      SpeakerPhrases phrases,
      Sexes sexes,
      WordList variations,
      WordList trades,
      WordList demonyms,
      WordList nouns) {
    this.text = text;
    this.people = people;
    this.turns = new Turns(text, people, phrases, sexes);
    this.posts = new Posts(text, people, phrases);
    this.antecedents = new Antecedents(text, people, phrases, sexes);
    this.variation = new NamedAgain(text, people, phrases, sexes, variations, trades, demonyms);
    this.broughtIn = new BroughtIn(text, people, phrases, sexes, nouns, trades, demonyms);
  }

  /**
   * The quotation before.
   *
   * @param draft its words, or null where there is none
   * @param speaker who spoke
   * @param written whether it stood in a statement, letter or the like
   */
  record Last(@Nullable Draft draft, Speaker speaker, boolean written) {}

  /**
   * The speaker, where the cue has but a pronoun that nobody could be found for: "she added" goes
   * on from the speaker before.
   *
   * @param last the quotation before, with its speaker
   */
  Speaker goingOn(Draft draft, Speaker found, Last last) {
    SpeakerWords words = draft.speaker;
    Speaker usual = usual(draft, found, last);
    return words == null ? usual : turns.rather(draft, words, usual, last);
  }

  /** "She warned them of it, but added: "…"": one subject of two verbs is one speaker. */
  private static boolean isSameSubject(SpeakerWords words, Draft draft, Speaker found, Last last) {
    Draft said = last.draft();
    return said != null
        && said.speaker != null
        && said.speaker.head() == words.head()
        && draft.outer == null
        && found.type() == Speaker.Type.PERSON
        && last.speaker().type() == Speaker.Type.PERSON
        && !found.person().equals(last.speaker().person());
  }

  /** Who is named again by a noun, or wrote what is read out. */
  private Optional<Speaker> again(Draft draft, SpeakerWords words, Speaker found, Last last) {
    return variation
        .speaker(draft, words, found, last)
        .or(() -> broughtIn.speaker(draft, words, found, last))
        .or(() -> posted(draft, words, found));
  }

  private Speaker usual(Draft draft, Speaker found, Last last) {
    SpeakerWords words = draft.speaker;
    Speaker before = last.speaker();
    boolean written = last.written();
    if (words != null && isSameSubject(words, draft, found, last)) {
      return SpeakerFinder.inferred(
          before, found.mention(), "same subject as the quotation before");
    }
    if (words != null && isSameUnnamed(draft, words, last)) {
      return SpeakerFinder.inferred(before, found.mention(), "the one who spoke right before");
    }
    Optional<Speaker> again = words == null ? Optional.empty() : again(draft, words, found, last);
    if (again.isPresent()) {
      return again.get();
    }
    if (words != null && isWritingOn(draft, words, last)) {
      return SpeakerFinder.inferred(
          before, found.mention(), "goes on from what was written before");
    }
    Optional<Speaker> grammar =
        words == null ? Optional.empty() : byGrammar(draft, words, found, last);
    if (grammar.isPresent()) {
      return grammar.get();
    }
    if (words != null && isAlone(draft, words, found, last)) {
      return SpeakerFinder.inferred(
          before, found.mention(), "nobody else is named since the quotation before");
    }
    if (words != null && isOnlyInside(draft, words, found, last)) {
      return SpeakerFinder.inferred(before, found.mention(), "the one who spoke right before");
    }
    if (words != null && isTurn(draft.line, words, found, before)) {
      return SpeakerFinder.inferred(
          before, found.mention(), "speaks on after the quotation before");
    }
    if (words != null && found.type() == Speaker.Type.UNKNOWN && isSame(found, before)) {
      // "She added that … and revealed how …": one subject
      return SpeakerFinder.inferred(
          before, found.mention(), "same subject as the quotation before");
    }
    if (words != null
        && text.is(words.head(), "it")
        && found.type() == Speaker.Type.UNKNOWN
        && (written || before.type() == Speaker.Type.ORGANISATION)) {
      // "Roe said in a statement that he was ill. "I shall rest," it said."
      return SpeakerFinder.inferred(before, found.mention(), "goes on from the quotation before");
    }
    boolean adds = draft.cue != null && GOING_ON.contains(draft.cue.entry().lemma());
    if (words == null
        || !adds
        || found.type() != Speaker.Type.UNKNOWN
        || before.type() != Speaker.Type.PERSON
        || !variation.fits(text.lower(words.head()), before)) {
      return found;
    }
    return SpeakerFinder.inferred(before, found.mention(), "goes on from the quotation before");
  }

  private Optional<Speaker> posted(Draft draft, SpeakerWords words, Speaker found) {
    return posts
        .poster(draft, words)
        .map(
            person ->
                SpeakerFinder.meant(
                    person, found.mention(), "posted it, as the sentence before tells"));
  }

  /** What the sentence of the pronoun, or the one before, says about who is meant by it. */
  private Optional<Speaker> byGrammar(Draft draft, SpeakerWords words, Speaker found, Last last) {
    if (draft.outer != null) {
      return Optional.empty();
    }
    Optional<Person> meant =
        antecedents
            .sameSentence(draft, words)
            .or(() -> antecedents.spokeBefore(draft, words, last))
            .or(() -> antecedents.sameSubject(draft, words))
            .or(() -> antecedents.subjectRather(draft, words, found))
            .or(() -> antecedents.topic(draft, words, found));
    if (meant.isEmpty() && found.type() == Speaker.Type.UNKNOWN) {
      meant = antecedents.subjectBefore(draft, words);
    }
    Optional<Span> nameless =
        meant.isEmpty() ? antecedents.nameless(draft, words, found) : Optional.empty();
    Optional<Speaker> known =
        nameless.flatMap(span -> variation.knownAs(span, found, text.start(words.head())));
    if (known.isPresent()) {
      return known;
    }
    if (nameless.isPresent()) {
      return Optional.of(
          new Speaker(
              Speaker.Type.UNNAMED,
              Optional.empty(),
              nameless.get().of(text.string()),
              found.mention(),
              Optional.of("subject of the sentence before, who is not named")));
    }
    return meant.map(
        person ->
            SpeakerFinder.meant(
                person, found.mention(), "subject of the sentence, or of the one before"));
  }

  /** "In a letter Roe said it was late. "It is," the letter went on": still Roe. */
  private boolean isWritingOn(Draft draft, SpeakerWords words, Last last) {
    boolean writing =
        draft.line.is(words.first(), "the")
            && words.end() == words.first() + 2
            && WRITINGS.contains(text.lower(words.head()));
    Draft said = last.draft();
    boolean on =
        draft.cue != null
            && (GOING_ON.contains(draft.cue.entry().lemma()) || draft.cue.isLemma("read"));
    return writing
        && on
        && draft.outer == null
        && said != null
        && last.speaker().type() != Speaker.Type.UNKNOWN
        && last.written()
        && text.paragraphOf(words.head()) - text.paragraphOf(text.tokenAt(said.end() - 1)) <= 1;
  }

  /**
   * "Ida Roe, whose daughter Ada is at the school, said it was late. "Nobody told us," she said":
   * who was found is named only in what was said right before, or beside who said it.
   */
  private boolean isOnlyInside(Draft draft, SpeakerWords words, Speaker found, Last last) {
    Draft said = last.draft();
    Speaker before = last.speaker();
    int head = words.head();
    boolean pronoun = text.is(head, "he") || text.is(head, "she");
    if (!pronoun
        || draft.outer != null
        || said == null
        || before.mention().isEmpty()
        || found.type() != Speaker.Type.PERSON
        || before.type() != Speaker.Type.PERSON
        || found.person().equals(before.person())) {
      return false;
    }
    Span mention = before.mention().get();
    int from = mention.start();
    int to = text.start(head);
    boolean near = text.paragraphOf(head) - text.paragraphOf(text.tokenAt(from)) <= 1;
    if (!near || from >= to || to - from > FARTHEST || !variation.fits(text.lower(head), before)) {
      return false;
    }
    List<Span> names =
        people.in(new Span(from, to)).stream()
            .filter(located -> found.person().equals(Optional.of(located.person().id())))
            .filter(located -> located.mention().kind() == Mention.Kind.NAME)
            .map(located -> located.mention().span())
            .toList();
    return !names.isEmpty() && names.stream().allMatch(mention::contains);
  }

  /**
   * ""I was born here," Roe said at her gate. ¶ She, however, conceded": nobody else is mentioned
   * in the paragraph before but in what was said.
   */
  private boolean isAlone(Draft draft, SpeakerWords words, Speaker found, Last last) {
    Draft said = last.draft();
    Speaker before = last.speaker();
    boolean opens =
        draft.line.startsParagraph
            && draft.outer == null
            && (words.first() == 0 || draft.line.isQuote(0))
            && (text.is(words.head(), "he") || text.is(words.head(), "she"));
    if (!opens
        || said == null
        || said.kind != Quotation.Kind.DIRECT
        || before.mention().isEmpty()
        || found.type() != Speaker.Type.PERSON
        || before.type() != Speaker.Type.PERSON
        || found.person().equals(before.person())
        || Turns.isReply(draft)
        || !antecedents.fits(before, words, draft, said)) {
      return false;
    }
    int paragraph = text.paragraphOf(words.head()) - 1;
    int first = text.start(text.paragraphStart(Math.max(0, paragraph)));
    if (text.paragraphOf(text.tokenAt(before.mention().get().start())) != paragraph) {
      return false;
    }
    return people.in(new Span(first, text.start(words.head()))).stream()
        .filter(located -> !isIn(said, located) && !isIn(draft, located))
        .filter(located -> located.mention().kind() != Mention.Kind.PRONOUN)
        .allMatch(located -> before.person().equals(Optional.of(located.person().id())));
  }

  /** "Roe said it rained while Abel Odell wrote that it snowed. He tweeted": who spoke last. */
  private boolean isTurn(Line line, SpeakerWords words, Speaker found, Speaker before) {
    int head = words.head();
    return found.type() == Speaker.Type.PERSON
        && before.type() == Speaker.Type.PERSON
        && before.mention().isPresent()
        && words.first() == 0
        && line.tag(0) == Tag.PRP
        && text.sentenceOf(head)
            == text.sentenceOf(text.tokenAt(before.mention().get().start())) + 1
        && !line.startsParagraph
        && variation.fits(text.lower(head), before);
  }

  /**
   * "One minister said it rained. "We knew," the minister said", "A spokesman said so. "We are
   * sorry," he said", "Police said so. They added": nobody named since may be meant.
   */
  private boolean isSameUnnamed(Draft draft, SpeakerWords words, Last last) {
    Speaker before = last.speaker();
    if (before.mention().isEmpty() || before.person().isPresent() || draft.outer != null) {
      return false;
    }
    Span mention = before.mention().get();
    int head = words.head();
    int from = text.tokenAt(mention.start());
    int paragraphs = text.paragraphOf(head) - text.paragraphOf(from);
    if (mention.end() > text.start(head) || paragraphs > 1) {
      return false;
    }
    String lower = text.lower(head);
    boolean one = before.type() == Speaker.Type.UNNAMED && words.end() - words.first() <= 2;
    if (one && draft.line.is(words.first(), "the") && text.tag(head) == Tag.NN) {
      return isHeadOf(lower, mention);
    }
    boolean many =
        before.type() == Speaker.Type.GROUP || before.type() == Speaker.Type.ORGANISATION;
    boolean their = lower.equals("they") || lower.equals("their") || lower.equals("its");
    if (words.first() + 1 != words.end() && !their) {
      return false;
    }
    boolean pronoun = one ? isOfSex(lower, mention) : many && their;
    boolean adds = draft.cue != null && GOING_ON.contains(draft.cue.entry().lemma());
    boolean official = mention.of(text.string()).contains("spokes");
    // "One victim told of it. ¶ "I cried," he said".
    boolean behind = draft.line.startsParagraph && draft.line.isQuote(0);
    boolean near = paragraphs == 0 || their || adds || official || behind;
    return pronoun
        && near
        && !isNamedBetween(mention.end(), text.start(head), draft, last)
        && !(one && isAboutAnother(from, head));
  }

  /**
   * "Roe was told by a teacher that she was late. She laughed. "I was," SHE said": a sentence
   * between begins with a pronoun that means somebody named.
   */
  private boolean isAboutAnother(int from, int head) {
    for (int sentence = text.sentenceOf(from) + 1; sentence < text.sentenceOf(head); sentence++) {
      int first = text.sentenceStart(sentence);
      boolean pronoun = text.is(first, "he") || text.is(first, "she");
      if (pronoun && people.at(text.start(first)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is the noun of the mention: "minister" of "one Cabinet minister". */
  private boolean isHeadOf(String noun, Span mention) {
    for (int token = text.tokenAt(mention.start());
        token < text.size() && text.start(token) < mention.end();
        token++) {
      if (text.is(token, Tag.IN) || text.is(token, ",")) {
        return false;
      }
      if (text.is(token, noun)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfSex(String pronoun, Span mention) {
    String words = mention.of(text.string()).toLowerCase(Locale.ROOT);
    return switch (pronoun) {
      case "he" -> !words.contains("woman") && !words.contains("girl");
      case "she" -> !(" " + words + " ").contains("man ") || words.contains("woman");
      default -> false;
    };
  }

  /** Whether anybody is named there outside what is quoted. */
  private boolean isNamedBetween(int from, int to, Draft draft, Last last) {
    return from < to
        && to - from < FARTHEST
        && people.in(new Span(from, to)).stream()
            .filter(located -> located.mention().kind() == Mention.Kind.NAME)
            .anyMatch(located -> !isIn(draft, located) && !isIn(last.draft(), located));
  }

  private static boolean isIn(@Nullable Draft draft, People.Located located) {
    return draft != null
        && draft.content.stream().anyMatch(span -> span.contains(located.mention().span()));
  }

  private static boolean isSame(Speaker found, Speaker before) {
    return found.mention().isPresent()
        && found.mention().equals(before.mention())
        && before.type() == Speaker.Type.PERSON;
  }
}
