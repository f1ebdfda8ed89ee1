package org.onrecord.read.quotation;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NounPhrase;
import org.onrecord.language.Tag;

/** Reads the noun phrase that begins after a verb: a speaker's or an addressee's. */
final class FollowingPhrases {
  // To whom somebody speaks: "told the inquest | Ned Roe had slipped".
  private static final Set<String> AUDIENCES =
      Set.of(
          "media",
          "press",
          "police",
          "news",
          "hearing",
          "inquest",
          "court",
          "jury",
          "tribunal",
          "inquiry",
          "committee",
          "council",
          "chamber",
          "commons",
          "audience",
          "crowd",
          "bbc",
          "meeting",
          "conference",
          "congregation",
          "parliament",
          "newspaper",
          "paper",
          "website");

  // "the Kew Police | Department", "the Kew Press | Agency": the name goes on.
  private static final Set<String> TAILS =
      Set.of(
          "department",
          "agency",
          "association",
          "service",
          "force",
          "board",
          "trust",
          "office",
          "federation",
          "authority",
          "commission",
          "committee",
          "union",
          "club",
          "group",
          "foundation",
          "corporation",
          "council",
          "centre",
          "center",
          "network",
          "institute");

  private static final Set<String> MISTAKEN =
      Set.of("coach", "host", "guard", "pilot", "nurse", "judge", "model", "cook", "guide", "boss");

  private final @Nullable NounPhrase[] at;

  FollowingPhrases(@Nullable NounPhrase[] at) {
    this.at = at;
  }

  /** The phrase that begins at item {@code from}: said | Roe, a doctor from Kew. */
  Optional<SpeakerWords> after(Line line, int from) {
    SpeakerWords words = from >= line.size() ? null : starting(line, from);
    if (words == null) {
      return Optional.empty();
    }
    for (int step = 0; step < SpeakerPhrases.STEPS && words.end() < line.size(); step++) {
      SpeakerWords longer = longerAfter(line, words);
      if (longer == null) {
        break;
      }
      words = longer;
    }
    return Optional.of(words);
  }

  /** The base phrase that begins at {@code from}, cut where it runs into the next. */
  private @Nullable SpeakerWords starting(Line line, int from) {
    if (line.isQuote(from)) {
      return null;
    }
    if (isGivenName(line, from)) {
      SpeakerWords rest = starting(line, from + 1);
      return rest == null ? null : rest.between(from, rest.end());
    }
    NounPhrase phrase = at[line.token(from)];
    if (phrase != null && phrase.first() == line.token(from)) {
      int end = line.itemOf(phrase.end() - 1) + 1;
      // "USA | Today": a capital inside a sentence makes it a name
      boolean today = line.isCapital(end - 1) && line.is(end, "today") && line.isCapital(end);
      int split = split(line, from, end);
      if (today && split == end) {
        return new SpeakerWords(from, end + 1, line.token(end - 1), -1);
      }
      int head = split < end ? line.token(split - 1) : phrase.head();
      return end <= from ? null : new SpeakerWords(from, split, head, -1);
    }
    boolean participle = line.is(from, Tag.VBG) && line.isNoun(from + 1);
    if ((line.is(from, Tag.DT) || participle || isMistaken(line, from))
        && from + 1 < line.size()
        && !line.isQuote(from + 1)) {
      NounPhrase next = at[line.token(from + 1)];
      if (next != null && next.first() == line.token(from + 1)) {
        SpeakerWords rest = starting(line, from + 1);
        return rest == null ? null : rest.between(from, rest.end());
      }
    }
    boolean lone =
        line.tag(from) == Tag.PRP
            || line.isNoun(from)
            || SpeakerPhrases.LONE.contains(line.lower(from))
            || isNamed(line, from);
    int end = from + 1;
    while (lone && line.tag(from).isProper() && line.tag(end).isProper()) {
      end++;
    }
    return lone ? new SpeakerWords(from, end, line.token(end - 1), -1) : null;
  }

  /** "said | skipper Ida Roe": a trade that a tagger takes for a preposition or verb. */
  private static boolean isMistaken(Line line, int item) {
    String word = line.lower(item);
    // "It is late," said | study co-author Ida Roe
    if (line.is(item - 1, "said") && line.isQuote(item - 2) && line.is(item, Tag.VB)) {
      return line.isNoun(item + 1);
    }
    boolean trade =
        word.length() > 5 && (word.endsWith("er") || word.endsWith("or"))
            || MISTAKEN.contains(word);
    return trade
        && !line.isCapital(item)
        && line.tag(item + 1).isProper()
        && (line.is(item, Tag.IN) || line.is(item, Tag.VB) || line.is(item, Tag.VBP))
        && !line.isAny(item, "whether", "however", "together", "further", "another");
  }

  /** "told Closer | that", "told her | she", where a tagger sees no noun. */
  private static boolean isNamed(Line line, int item) {
    boolean title = item > 0 && line.isCapital(item) && line.isAny(item + 1, "that", ":");
    return title || (line.is(item, "her") && line.is(item + 1, Tag.PRP));
  }

  /** "told reporters | Roe had", "told the BBC | the crash was", "told police | today". */
  private static int split(Line line, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      boolean determiner =
          line.is(i, Tag.PRP$) || (line.is(i, Tag.DT) && !line.isAny(i - 1, "all", "both", "half"));
      boolean name =
          line.tag(i).isProper()
              && (line.is(i - 1, Tag.NNS) && !line.isCapital(i - 1)
                  || (AUDIENCES.contains(line.lower(i - 1))
                      && !isStation(line, i)
                      && !(line.isCapital(i - 1) && TAILS.contains(line.lower(i))))
                  || (line.isAny(i, "mr", "mrs", "ms", "miss", "dr", "sir") && i > from + 1));
      // "told the jury | Roof stood there": a name that a tagger takes for a noun
      name |=
          line.isCapital(i)
              && !line.isCapital(i - 1)
              && AUDIENCES.contains(line.lower(i - 1))
              && !line.tag(i).isProper();
      boolean time =
          Adjuncts.isTime(line.lower(i))
              && !line.isCapital(i)
              && !Adjuncts.isTime(line.lower(i - 1))
              && !line.is(i + 1, Tag.POS);
      boolean verb = line.isQuote(end) || line.tag(end).isFinite();
      boolean letters = i == from + 1 && verb && isLetters(line, from) && !isStation(line, i);
      if (determiner || name || time || letters || isAgency(line, i - 1) && !line.isCapital(i)) {
        return i;
      }
    }
    return end;
  }

  /** "told MSNBC | Roe "was a friend"". */
  private static boolean isLetters(Line line, int item) {
    String word = line.text().word(line.token(item));
    return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
  }

  /** "told Reuters | talks had failed", "told Agence France-Presse | arson was likely". */
  private static boolean isAgency(Line line, int item) {
    return line.isCapital(item)
        && line.isAny(item, "reuters", "afp", "france-presse", "press", "bloomberg", "cnn", "bbc")
        && line.isAny(item - 1, "told", "the", "associated", "agence", "news");
  }

  /** "told BBC | Radio Kew", "told the BBC | World Service": the name goes on. */
  private static boolean isStation(Line line, int item) {
    return line.is(item - 1, "bbc")
        && line.isAny(
            item,
            "radio",
            "news",
            "one",
            "two",
            "world",
            "sport",
            "breakfast",
            "scotland",
            "wales",
            "northern",
            "london",
            "look",
            "points",
            "television",
            "tv",
            "online");
  }

  /** "said a clerk | using the pseudonym Ida", "a clerk | identified as Ida": the name; or -1. */
  private static int pseudonym(Line line, int end) {
    boolean using =
        line.isAny(end, "using", "under")
            && line.is(end + 1, "the")
            && line.isAny(end + 2, "pseudonym", "name", "alias");
    boolean called = line.isAny(end, "identified", "known") && line.is(end + 1, "as");
    boolean only = line.isAny(end, "identified", "known") && line.is(end + 2, "as");
    boolean named = line.isAny(end, "named", "called");
    int name = using ? end + 3 : only ? end + 3 : called ? end + 2 : named ? end + 1 : -1;
    return name > 0 && line.isCapital(name) && line.tag(name).isProper() ? name : -1;
  }

  /** "said | Will Roe": a tagger takes the name for an auxiliary. */
  private static boolean isGivenName(Line line, int item) {
    return line.is(item, Tag.MD) && line.isCapital(item) && line.tag(item + 1).isProper();
  }

  /** "the Kew Bishops|' Conference": a mark after a plural, no quotation mark. */
  private static boolean isBareOwner(Line line, int item) {
    return line.isAny(item, "'", "\u2019")
        && line.isCapital(item - 1)
        && line.lower(item - 1).endsWith("s")
        && line.isCapital(item + 1);
  }

  private @Nullable SpeakerWords longerAfter(Line line, SpeakerWords words) {
    int end = words.end();
    if (isGivenName(line, end)) {
      SpeakerWords name = starting(line, end);
      return name == null ? null : name.between(words.first(), name.end());
    }
    int pseudonym = pseudonym(line, end);
    if (pseudonym > 0 && words.second() < 0) {
      SpeakerWords name = starting(line, pseudonym);
      return name == null
          ? null
          : new SpeakerWords(words.first(), name.end(), words.head(), name.head());
    }
    boolean owner = line.is(end, Tag.POS) || isBareOwner(line, end);
    if (line.is(end, "and")) {
      return joinedAfter(line, words);
    }
    boolean apposition = line.isComma(end) && SpeakerPhrases.isNameOrRole(line, end + 1);
    if (!owner && !apposition && !SpeakerPhrases.CLOSE_LINKS.contains(line.lower(end))) {
      return null;
    }
    int from = end + 1;
    while (owner && (line.tag(from).isAdverb() || line.is(from, Tag.VBN))) {
      // "the firm's | recently named chair Ida Roe"
      from++;
    }
    SpeakerWords next = from >= line.size() ? null : starting(line, from);
    if (next == null) {
      return null;
    }
    int stop = next.end();
    if (apposition) {
      SpeakerWords named = line.is(stop, "and") ? joinedAfter(line, next) : null;
      if (named != null && !named.several()) {
        // "his wife, the potter and singer | Ida Roe"
        next = named;
        stop = named.end();
      }
      for (int step = 0;
          step < SpeakerPhrases.STEPS && SpeakerPhrases.LINKS.contains(line.lower(stop));
          step++) {
        SpeakerWords link = stop + 1 >= line.size() ? null : starting(line, stop + 1);
        if (link == null) {
          break;
        }
        stop = link.end();
      }
      boolean closed = line.isComma(stop) || line.isStop(stop) || line.isQuote(stop);
      return closed && words.second() < 0
          ? new SpeakerWords(words.first(), stop, words.head(), next.head())
          : null;
    }
    return new SpeakerWords(
        words.first(), stop, owner ? next.head() : words.head(), words.second());
  }

  /** said | the gardener and author Ida Roe,: one person; said | Roe and Tarn,: two. */
  private @Nullable SpeakerWords joinedAfter(Line line, SpeakerWords words) {
    int from = words.end() + 1;
    SpeakerWords next = from >= line.size() ? null : starting(line, from);
    if (next == null || words.several() || next.end() >= line.size()) {
      return null;
    }
    boolean closed = line.isComma(next.end()) || line.isStop(next.end());
    if (!closed || line.is(next.first(), Tag.PRP)) {
      return null;
    }
    boolean office =
        line.isCapital(words.end() - 1)
            && line.isCapital(next.first())
            && line.itemOf(words.head()) < words.end() - 2
            && line.tag(line.itemOf(words.head())).isProper();
    if (office) {
      // "Ida Roe of the Department of Roads and Bridges" is one
      return words.between(words.first(), next.end());
    }
    boolean one =
        !line.tag(words.end() - 1).isProper()
            && line.tag(next.end() - 1).isProper()
            && !line.is(next.first(), Tag.DT);
    return new SpeakerWords(
        words.first(), next.end(), one ? next.head() : words.head(), words.second(), !one);
  }
}
