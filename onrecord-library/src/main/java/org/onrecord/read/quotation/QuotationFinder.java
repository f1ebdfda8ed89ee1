package org.onrecord.read.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.onrecord.language.NounPhrase;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;
import org.onrecord.reading.People;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Speaker;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Digest;

/**
 * Finds what was said or written, by whom, and on what words that rests.
 *
 * <p>Keeps the cue lists and nothing of a story. Safe for use by several threads.
 */
public final class QuotationFinder {
  private static final int ID_BYTES = 6;

  private final ReportingVerbs verbs = new ReportingVerbs();
  private final NamesInMarks namesInMarks = new NamesInMarks(verbs);
  private final WordList speakerKinds = WordList.named("speaker-kinds");
  private final WordList variations = WordList.named("variation-nouns");
  private final WordList trades = WordList.named("occupations");
  private final WordList nouns = WordList.named("person-nouns");
  private final WordList demonyms = WordList.named("demonyms");
  private final CueFinder cueFinder = new CueFinder(verbs);

  private final ToIntFunction<String> sexOf;

  /** Loads the cue lists; no given name tells a sex. */
  public QuotationFinder() {
    this(given -> 0);
  }

  /**
   * Loads the cue lists.
   *
   * @param sexOf of a given name, in lower case, 1 where nearly all who bear it are women, -1 where
   *     they are men, else 0
   */
  public QuotationFinder(ToIntFunction<String> sexOf) {
    this.sexOf = sexOf;
  }

  /**
   * Finds the quotations of {@code text}, in text order, an outer one before those inside it.
   *
   * @param version digest of the story's version, from which identifiers are made
   */
  public List<Quotation> find(
      String version,
      Text text,
      QuotedText quoted,
      List<NounPhrase> phrases,
      People people,
      List<TimeExpression> times) {
    Levels levels = new Levels(text, quoted, namesInMarks);
    SpeakerPhrases speakerPhrases = new SpeakerPhrases(text, phrases);
    LineReader reader = new LineReader(cueFinder, speakerPhrases);
    StoryQuotations story = new StoryQuotations(text, levels, verbs, reader, speakerPhrases);
    Sexes sexes = new Sexes(text, sexOf);
    SpeakerFinder speakers =
        new SpeakerFinder(text, people, speakerPhrases, sexes, speakerKinds, trades);
    InnerSpeakers inner = new InnerSpeakers(text, people, sexes);
    NamedNext next = new NamedNext(text, people, sexes, trades);
    Circumstances circumstances = new Circumstances(text, times, speakerPhrases);
    Occasions occasions = new Occasions(text, speakerPhrases);
    List<Draft> drafts = story.all();
    drafts.forEach(draft -> draft.id = id(version, draft));
    SpeakingOn speakingOn =
        new SpeakingOn(text, people, speakerPhrases, sexes, variations, trades, demonyms, nouns);
    List<Quotation> quotations = new ArrayList<>();
    SpeakingOn.Last last = new SpeakingOn.Last(null, Speaker.unknown("nobody spoke before"), false);
    for (Draft draft : drafts) {
      Draft outer = draft.outer;
      Speaker found = speakers.find(draft, outer);
      Speaker speaker = found;
      if (outer == null) {
        speaker = speakingOn.goingOn(draft, found, last);
        speaker = next.speaker(draft, speaker).orElse(speaker);
      } else if (outer.kind == Quotation.Kind.DIRECT) {
        speaker = inner.inside(draft, outer, found);
      }
      draft.found = speaker;
      Optional<String> medium = circumstances.medium(draft);
      if (outer == null) {
        boolean written = medium.filter(QuotationFinder::isWriting).isPresent() || isPosted(draft);
        last = new SpeakingOn.Last(draft, speaker, written);
      }
      quotations.add(
          new Quotation(
              draft.id,
              draft.kind,
              draft.content,
              Optional.ofNullable(draft.cue).map(cue -> draft.line.span(cue.verb(), cue.end())),
              speaker,
              circumstances.addressee(draft),
              medium,
              occasions.of(draft),
              circumstances.when(draft),
              Optional.ofNullable(outer).map(around -> around.id),
              draft.rule));
    }
    return SaidTwice.complete(text, quotations);
  }

  /** "Home," she captioned it. "Good to be back," the post went on. */
  private static boolean isPosted(Draft draft) {
    Cue cue = draft.cue;
    return cue != null
        && (cue.entry().lemma().startsWith("caption")
            || cue.isLemma("tweet")
            || cue.isLemma("post")
            || cue.isLemma("write"));
  }

  private static boolean isWriting(String medium) {
    return medium.endsWith("statement") || medium.endsWith("letter") || medium.endsWith("message");
  }

  private static String id(String version, Draft draft) {
    StringBuilder content = new StringBuilder(version).append(' ').append(draft.rule);
    draft.content.forEach(
        span -> content.append(' ').append(span.start()).append('-').append(span.end()));
    return Digest.hex(content.toString(), ID_BYTES);
  }
}
