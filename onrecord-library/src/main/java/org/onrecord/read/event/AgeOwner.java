package org.onrecord.read.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NounPhrase;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.event.AgeMentions.Place;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;

/** Tells whose age it is. */
final class AgeOwner {
  private static final int LIST_REACH = 12;

  private final Text text;
  private final List<NounPhrase> phrases;
  private final People people;
  private final AgeMentions mentions;
  private final DecadeOwner decade;
  private final LeadAge lead;

  /** Longest list of people of one age. */
  private static final int MOST = 10;

  AgeOwner(Text text, List<NounPhrase> phrases, People people, AgeMentions mentions) {
    this.text = text;
    this.phrases = phrases;
    this.people = people;
    this.mentions = mentions;
    this.decade = new DecadeOwner(text, mentions);
    this.lead = new LeadAge(text, mentions);
  }

  /** The mentions of those whose age the phrase tells; empty where it cannot be told. */
  List<Place> owners(AgePhrase phrase) {
    if (phrase.behind() >= 0) {
      return single(ofList(phrase));
    }
    return switch (phrase.form()) {
      case COMMA -> beside(phrase, afterComma(phrase.first()));
      case PARENTHESIS -> beside(phrase, opening(phrase.first()));
      case OLD -> single(old(phrase));
      case AGED -> aged(phrase);
      case AT_AGE -> single(atAge(phrase));
      case WAS, TURNED -> single(subject(phrase));
      case BIRTHDAY -> single(birthday(phrase));
      case DECADE -> decade.owners(phrase);
    };
  }

  private static List<Place> single(@Nullable Place place) {
    return place == null ? List.of() : List.of(place);
  }

  /** Ann in "Ann and Max, [four] and two": as many names as ages, each in its place. */
  private @Nullable Place ofList(AgePhrase phrase) {
    int mark = phrase.first();
    int numbers = 1;
    while (numbers <= MOST && (isListed(mark) || !text.is(mark, ",") && !text.is(mark, "aged"))) {
      numbers += isListed(mark) ? 1 : 0;
      mark--;
      if (mark < 0 || text.sentenceOf(mark) != text.sentenceOf(phrase.first())) {
        return null;
      }
    }
    mark -= text.is(mark, "aged") && text.is(mark - 1, ",") ? 1 : 0;
    int ages = numbers + phrase.behind();
    Place place = mentions.endingAt(mark);
    Place found = null;
    for (int i = 0; place != null && i < ages; i++) {
      found = i == phrase.behind() ? place : found;
      Place before = i == 0 ? joined(place, true) : listed(place);
      if (i == ages - 1) {
        // Another name before: more people than ages.
        return before == null ? found : null;
      }
      place = before;
    }
    return null;
  }

  /** A comma or "and" between two ages. */
  private boolean isListed(int token) {
    boolean joint = text.is(token, ",") || text.is(token, "and");
    return joint && text.is(token - 1, Tag.CD);
  }

  /** The token of the comma before the number. */
  private int afterComma(int first) {
    return text.is(first - 1, ",") ? first - 1 : first - 2;
  }

  private int opening(int first) {
    return text.is(first - 1, "(") ? first - 1 : first - 2;
  }

  /** Ada Quill, 34; Zoe and Max, 10: both where the first has no age of her own. */
  private List<Place> beside(AgePhrase phrase, int mark) {
    Place direct = mentions.endingAt(mark);
    Place last = direct == null ? mentions.endingAt(beforeHome(mark)) : direct;
    last = last == null ? overDescription(mark) : last;
    if (last == null || last.kind() == Mention.Kind.PRONOUN || mentions.isPossessor(last)) {
      return List.of();
    }
    List<Place> owners = new ArrayList<>();
    owners.add(last);
    Place place = last;
    // An age of one number can belong to two names only where nothing else stands between them.
    boolean list = phrase.form() != AgePhrase.Form.PARENTHESIS;
    if (list && last.kind() == Mention.Kind.NAME) {
      boolean all = isOfAll(phrase.first()) || isOfAll(phrase.first() - 1);
      Place before = joined(place, all);
      for (int i = 0; i < MOST && before != null && isNew(before, owners); i++) {
        owners.add(0, before);
        before = all ? listed(before) : null;
      }
    }
    return owners;
  }

  /** "Ada Quill[, from Leeds], 34", "Ada Quill [of Kew], 34": where the name ends. */
  private int beforeHome(int mark) {
    int token = mark - 1;
    while (token > mark - 4 && text.isCapital(token)) {
      token--;
    }
    boolean home = token < mark - 1 && (text.is(token, "from") || text.is(token, "of"));
    return home ? text.is(token - 1, ",") ? token - 1 : token : -1;
  }

  /**
   * "Ada Quill, a nurse, |34;", "Bishop Tom Quill of the see of Calder, |79,": the name before what
   * describes it; nobody where that names somebody else.
   */
  private @Nullable Place overDescription(int mark) {
    int start = Math.max(text.sentenceStart(text.sentenceOf(mark)), mark - LIST_REACH);
    for (int token = mark - 1; token > start; token--) {
      boolean home = text.is(token, "of") || text.is(token, "from");
      boolean role = text.is(token, "a") || text.is(token, "an");
      Place place =
          home
              ? mentions.endingAt(token)
              : role && text.is(token - 1, ",") ? mentions.endingAt(token - 1) : null;
      if (place != null) {
        boolean named = place.kind() == Mention.Kind.NAME && !mentions.isPossessor(place);
        return named ? place : null;
      }
      Tag tag = text.tag(token);
      boolean inside = tag.isNoun() || tag.isAdjective() || tag == Tag.DT || tag == Tag.IN;
      if (!inside || mentions.endingAt(token + 1) != null) {
        return null;
      }
    }
    return null;
  }

  private static boolean isNew(Place place, List<Place> owners) {
    return owners.stream().noneMatch(owner -> owner.person().id().equals(place.person().id()));
  }

  /** "both 10", "all aged five". */
  private boolean isOfAll(int token) {
    return text.is(token, "both") || text.is(token, "all") || text.is(token, "each");
  }

  /** The name before a comma and this name: Zoe in "Zoe, Tom and Max, all 10". */
  private @Nullable Place listed(Place place) {
    Place before = text.is(place.first() - 1, ",") ? mentions.endingAt(place.first() - 1) : null;
    return before != null && before.kind() == Mention.Kind.NAME ? before : null;
  }

  /** The name right before "and" and this name: Zoe in "Zoe and Max". */
  private @Nullable Place joined(Place place, boolean all) {
    boolean and = text.is(place.first() - 1, "and") || text.is(place.first() - 1, "&");
    Place before = and ? mentions.endingAt(place.first() - 1) : null;
    boolean name = before != null && before.kind() == Mention.Kind.NAME;
    return name && (all || isFirstName(before) && isFirstName(place)) ? before : null;
  }

  /** Full names have ages of their own: "Tom Quill and Ada Reed, 34" tells one. */
  private static boolean isFirstName(@Nullable Place place) {
    return place != null && place.end() - place.first() == 1;
  }

  /** A 10-year-old boy called Tom; Tom, a 10-year-old; Tom is 10 years old; the 45-year-old. */
  private @Nullable Place old(AgePhrase phrase) {
    NounPhrase around = around(phrase.first());
    int begin = around == null ? phrase.first() : around.first();
    begin = begin == phrase.first() && isIndefinite(begin - 1) ? begin - 1 : begin;
    int end = around == null ? phrase.end() : Math.max(around.end(), phrase.end());
    for (int token = phrase.end(); token < end; token++) {
      Place named = mentions.startingAt(token);
      if (named != null && named.kind() == Mention.Kind.NAME && !mentions.isPossessor(named)) {
        return named;
      }
    }
    Place appositive = text.is(end, ",") ? mentions.startingAt(end + 1) : mentions.startingAt(end);
    int named = afterNaming(end);
    if (named > end) {
      appositive = mentions.startingAt(named);
    }
    Place before = text.is(begin - 1, ",") ? mentions.endingAt(begin - 1) : null;
    if (before != null && before.kind() == Mention.Kind.NAME && !mentions.isPossessor(before)) {
      return before;
    }
    Place nominal = nominal(phrase, begin, end);
    if (nominal != null) {
      return nominal;
    }
    // "57 year old Ivo Quill"
    boolean adjacent = begin == phrase.first() && text.is(phrase.end() - 1, "old");
    boolean introduced = isIndefinite(begin) || adjacent && !text.is(end, ",");
    if (appositive != null && appositive.kind() == Mention.Kind.NAME && introduced) {
      return appositive;
    }
    return isCopula(begin - 1) ? subject(phrase) : lead.of(begin, end);
  }

  /** After "named", ", named locally as", ", identified as", ", called". */
  private int afterNaming(int end) {
    int token = text.is(end, ",") ? end + 1 : end;
    boolean called = text.is(token, "named") || text.is(token, "called");
    if (!called && !text.is(token, "identified")) {
      return end;
    }
    token++;
    while (token < end + 6 && text.tag(token).isAdverb()) {
      token++;
    }
    token += text.is(token, "by") && text.is(token + 1, "police") ? 2 : 0;
    return text.is(token, "as") ? token + 1 : token;
  }

  private boolean isIndefinite(int token) {
    return text.is(token, "a") || text.is(token, "an") || text.is(token, "the");
  }

  private boolean isCopula(int token) {
    return text.is(token, "is")
        || text.is(token, "was")
        || text.is(token, "'s")
        || text.is(token, "just")
        || text.is(token, "only");
  }

  /** Somebody whom the phrase itself means: "the 45-year-old". */
  private @Nullable Place nominal(AgePhrase phrase, int begin, int end) {
    return people
        .at(text.start(phrase.first()))
        .map(person -> new Place(person, begin, end, Mention.Kind.NOMINAL))
        .orElse(null);
  }

  private @Nullable NounPhrase around(int token) {
    int low = 0;
    int high = phrases.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (phrases.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean holds = low < phrases.size() && phrases.get(low).first() <= token;
    return holds ? phrases.get(low) : null;
  }

  /** Tom Quill, aged 78; Tom Quill aged 78; he died aged 78; not "children aged five". */
  private List<Place> aged(AgePhrase phrase) {
    boolean now = text.is(phrase.first() - 1, "now") && text.is(phrase.first() - 2, ",");
    boolean then = now || text.is(phrase.first() - 1, "then") || isOfAll(phrase.first() - 1);
    int before = then ? phrase.first() - 2 : phrase.first() - 1;
    if (phrase.first() == text.sentenceStart(text.sentenceOf(phrase.first()))) {
      // "Aged 17, Ada Quill won"
      return text.is(phrase.end(), ",") ? single(mentions.startingAt(phrase.end() + 1)) : List.of();
    }
    if (text.is(before, ",") || text.is(before, "(")) {
      List<Place> beside = beside(phrase, before);
      if (!beside.isEmpty()) {
        return beside;
      }
      return isUnnamed(before) ? List.of() : single(mentions.subjectBefore(before));
    }
    Place direct = mentions.endingAt(phrase.first());
    if (direct != null && !mentions.isPossessor(direct)) {
      return List.of(direct);
    }
    if (text.is(before, "be")) {
      // "They believe him to be aged 25."
      return text.is(before - 1, "to") ? single(mentions.endingAt(before - 1)) : List.of();
    }
    boolean noun = before >= 0 && (text.is(before, Tag.NN) || text.is(before, Tag.NNS));
    NounPhrase around = around(before);
    if (noun
        && around != null
        && isIndefinite(around.first())
        && text.is(around.first() - 1, ",")) {
      // "Ada Quill, a former officer |aged 48,"
      Place named = mentions.endingAt(around.first() - 1);
      return named != null && named.kind() == Mention.Kind.NAME ? List.of(named) : List.of();
    }
    return noun && around(before) != null && !isTime(before) && !isCause(before)
        ? List.of()
        : single(mentions.subjectBefore(phrase.first()));
  }

  /** "died of [heart failure] aged 93": why, and no other person. */
  private boolean isCause(int noun) {
    int start = Math.max(text.sentenceStart(text.sentenceOf(noun)), noun - LIST_REACH);
    for (int token = noun; token > start; token--) {
      if (text.is(token, "died") || text.is(token, "dies")) {
        return text.is(token + 1, Tag.IN);
      }
      if (text.tag(token).isFinite() || text.is(token, ",") || text.is(token, "by")) {
        return false;
      }
    }
    return false;
  }

  /** "said their daughters|, aged six and four": "their daughters" are nobody named. */
  private boolean isUnnamed(int comma) {
    NounPhrase phrase = around(comma - 1);
    return phrase != null
        && phrase.end() == comma
        && (text.is(phrase.first(), Tag.PRP$)
            || text.is(phrase.first(), Tag.CD) && phrase.end() > phrase.first() + 1)
        && !text.tag(comma - 1).isProper();
  }

  private boolean isTime(int token) {
    return switch (text.lower(token)) {
      case "yesterday",
          "today",
          "night",
          "morning",
          "week",
          "month",
          "year",
          "home",
          "hospital",
          "school",
          "college",
          "university",
          "debut" ->
          true;
      default -> false;
    };
  }

  /** At the age of ten she left; she left at the age of ten. */
  private @Nullable Place atAge(AgePhrase phrase) {
    if (text.is(phrase.first() - 1, "dead")) {
      // "Actor Ivo Quill dead at 71"
      return mentions.endingAt(phrase.first() - 1);
    }
    Place before = mentions.subjectBefore(phrase.first());
    if (before != null) {
      return before;
    }
    Place direct = mentions.endingAt(phrase.first());
    return direct != null && !mentions.isPossessor(direct)
        ? direct
        : mentions.subjectAfter(phrase.end());
  }

  /** Whoever stands before "was": he was 79; Tom Quill, a painter, was 79. */
  private @Nullable Place subject(AgePhrase phrase) {
    int verb = phrase.first();
    Place direct = mentions.endingAt(verb);
    if (direct != null && !mentions.isPossessor(direct)) {
      return direct;
    }
    if (text.is(verb - 1, ",") || text.is(verb - 1, ")")) {
      return apposed(verb - 1);
    }
    boolean elided =
        text.is(verb - 1, "and")
            || text.is(verb - 1, "who")
            || isCopula(verb - 1)
            || text.is(verb - 1, "has")
            || text.is(verb - 1, "will")
            || text.is(verb - 1, "recently");
    return elided ? whoBefore(verb - 1) : null;
  }

  /** Over a phrase between commas: Tom Quill, a painter of boats, was. */
  private @Nullable Place apposed(int close) {
    for (int token = close - 1; token > Math.max(0, close - LIST_REACH); token--) {
      if (text.is(token, ",") || text.is(token, "(")) {
        Place place = mentions.endingAt(token);
        return place != null && !mentions.isPossessor(place) ? place : null;
      }
    }
    return null;
  }

  /** Tom Quill, who [is]; Tom Quill, a painter of boats, who [is]; and otherwise the subject. */
  private @Nullable Place whoBefore(int token) {
    Place direct = mentions.endingAt(token);
    int who = text.is(token, "who") ? token : token - 1;
    if (direct == null && text.is(who, "who")) {
      direct = mentions.endingAt(text.is(who - 1, ",") ? who - 1 : who);
      if (direct == null && text.is(who - 1, ",")) {
        direct = apposed(who - 1);
      }
    }
    if (direct != null && (text.is(direct.first(), "my") || text.is(direct.first(), "our"))) {
      // "my son, who is six": the speaker's, whoever was called a son before.
      return direct.kind() == Mention.Kind.NAME ? direct : null;
    }
    return direct != null && !mentions.isPossessor(direct) ? direct : mentions.subjectBefore(token);
  }

  /** Her 40th birthday: whom "her" means. */
  private @Nullable Place birthday(AgePhrase phrase) {
    Place pronoun = mentions.startingAt(phrase.first());
    return pronoun != null ? pronoun : mentions.endingAt(phrase.first());
  }
}
