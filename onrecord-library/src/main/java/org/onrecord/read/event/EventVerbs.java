package org.onrecord.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Couples;
import org.onrecord.read.clause.Group;
import org.onrecord.reading.Event;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Span;

/** Reads the events that verbs tell: "Ivo died", "police arrested Ivo", "Ivo married Maud". */
final class EventVerbs {
  /** How long "Born in Stoke, the son of a miner," may be, in tokens. */
  private static final int OPENING = 36;

  private final EventText story;
  private final Text text;
  private final EventWords words;
  private final EventNeeds needs;
  private final EventDates dates;
  private final EventDetails details;
  private final NamedChildren children;
  private final EventCouples couples;
  private final Described described;
  private final LeadPerson lead;
  private final CourtPronouns court;
  private final NamedSuspect suspect;

  EventVerbs(EventText story, EventWords words, EventCouples couples) {
    this.story = story;
    this.couples = couples;
    this.text = story.text;
    this.words = words;
    this.dates = new EventDates(story);
    this.details = new EventDetails(story);
    this.children = new NamedChildren(story, words);
    this.described = new Described(story, words);
    this.lead = new LeadPerson(story, words);
    this.court = new CourtPronouns(text);
    this.suspect = new NamedSuspect(story);
    this.needs = new EventNeeds(story, words, children, couples);
  }

  /** The events told by the verb that begins with {@code token}. */
  List<Happening> at(int token) {
    if (story.people.isName(token)) {
      return List.of();
    }
    for (EventWords.Match match : words.verbsAt(text, token)) {
      EventFrame frame = match.frame();
      if (isVerb(token, frame) && needs.met(frame, token, match.end()) && !story.isUntold(token)) {
        return tellings(frame, token, match.end());
      }
    }
    return convictedNoun(token);
  }

  private List<Happening> tellings(EventFrame frame, int token, int end) {
    if (frame.needs().equals("marriage") && couples.isPlural(token)) {
      return marriages(frame, token, end);
    }
    if (frame.needs().equals("marriage")) {
      Group couple = couples.married(token);
      return couple.isEmpty() ? List.of() : List.of(telling(frame.type(), couple, token, end));
    }
    if (frame.who() == EventFrame.Who.PAIR) {
      return pairs(frame, token, end);
    }
    Group who = who(frame, token, end);
    boolean ofCourt = frame.who() != EventFrame.Who.OBJECT && isOfCourt(frame.type());
    int head =
        who.isEmpty() && frame.who() != EventFrame.Who.OBJECT ? Couples.head(text, token) : -1;
    // "The couple were arrested"
    who = head >= 0 && Couples.isNoun(text, head) ? couples.subject(token, true) : who;
    who = who.isEmpty() && ofCourt ? lead.of(token) : who;
    who = who.isEmpty() && ofCourt ? suspect.of(token, end) : who;
    who = ofCourt ? court.instead(story, who, token) : who;
    court.told(frame.type(), who, token);
    return who.isEmpty() ? List.of() : List.of(telling(frame.type(), who, token, end));
  }

  /** "[His first two marriages], to Una Lind and Maud Roe, ended in divorce": each of them. */
  private List<Happening> marriages(EventFrame frame, int token, int end) {
    List<Happening> all = new ArrayList<>();
    for (Group couple : couples.marriages(token)) {
      all.add(telling(frame.type(), couple, token, end));
    }
    return all;
  }

  static boolean isOfCourt(Event.Type type) {
    return switch (type) {
      case ARRESTED, CHARGED, CONVICTED, SENTENCED -> true;
      default -> false;
    };
  }

  /** A participle before a noun is an adjective: "retired teacher", "married mother". */
  private boolean isVerb(int token, EventFrame frame) {
    Tag tag = text.tag(token);
    if (frame.words().size() > 1) {
      return true;
    }
    if (!tag.isVerb() && tag != Tag.JJ) {
      boolean due = tag == Tag.NN && text.is(token - 2, "due") && story.carrier(token) != token;
      return due || tag == Tag.NN && text.is(token, "quit");
    }
    boolean auxiliary = hasAuxiliary(token);
    int next = token + 1;
    boolean noun = next < text.size() && text.tag(next).isNoun() && !text.isCapital(next);
    // "Prosecutors on Monday charged billionaire Ivo Pell with theft"
    boolean active =
        frame.who() == EventFrame.Who.PATIENT
            && token > 0
            && text.tag(token - 1).isNoun()
            && !story.participants.one(next, story::stops).isEmpty();
    if (active) {
      return true;
    }
    if ((tag == Tag.VBN || tag == Tag.JJ) && !auxiliary && noun) {
      return false;
    }
    return tag != Tag.JJ || auxiliary || text.is(next, Tag.IN);
  }

  private boolean hasAuxiliary(int token) {
    for (int t = token - 1; t >= 0 && t > token - 4; t--) {
      if (story.participants.isBe(t) || isHave(t) || text.is(t, "got") || text.is(t, "getting")) {
        return true;
      }
      if (!text.tag(t).isAdverb()) {
        return false;
      }
    }
    return false;
  }

  private boolean isHave(int token) {
    return text.is(token, "having")
        || text.is(token, "has")
        || text.is(token, "have")
        || text.is(token, "had");
  }

  private Group who(EventFrame frame, int token, int end) {
    return switch (frame.who()) {
      case SUBJECT -> subject(token);
      case OBJECT -> born(token, end);
      case PATIENT -> patient(token, end);
      case PAIR -> Group.NOBODY;
    };
  }

  /** "gave birth to Ivo", "gave birth to her second child, a boy named Ivo". */
  private Group born(int verb, int end) {
    Group object = story.participants.object(end, story::stops);
    Group child = object.isEmpty() ? children.named(end) : object;
    child =
        text.lower(verb).startsWith("welcom") && child.isEmpty() ? couples.children(verb) : child;
    boolean parent = carried(verb).persons().stream().anyMatch(child.persons()::contains);
    return parent ? Group.NOBODY : child;
  }

  private Group subject(int token) {
    if (children.isChild(token - 1)) {
      return children.at(token - 1);
    }
    if (text.is(token, "born") && token == text.sentenceStart(text.sentenceOf(token))) {
      return afterOpening(token);
    }
    boolean before = text.is(token, "joining") && text.is(token - 1, "before");
    if (text.is(token, Tag.VBG) && (text.is(token - 1, "after") || before)) {
      // "Ivo Pell was jailed after [admitting] theft"
      Group main = story.participants.mainSubject(token);
      return main.isEmpty() ? ofVerbBefore(token) : main;
    }
    if (text.is(token - 1, ";") && text.is(token, "died")) {
      return inNote(token);
    }
    return carried(token);
  }

  /** "Ivo Pell, who played 40 times after [joining] in 2009": the subject of the verb before. */
  private Group ofVerbBefore(int token) {
    int start = Math.max(text.sentenceStart(text.sentenceOf(token)), token - OPENING);
    for (int verb = token - 1; verb > start; verb--) {
      if (text.is(verb, ",") || text.is(verb, ";")) {
        break;
      }
      if (text.tag(verb).isFinite()) {
        return story.participants.subject(verb);
      }
    }
    return Group.NOBODY;
  }

  /** "[Born] in Stoke, the son of a miner, Ivo Pell was": the first named behind a comma. */
  private Group afterOpening(int born) {
    if (text.sentenceStart(text.sentenceOf(born)) == born && story.people.startsName(born + 1)) {
      // "[Born] Maud Reed in Stoke in 1932, she"
      return story.people.named(born + 1);
    }
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(born)), born + OPENING);
    for (int token = born + 1; token < limit && !text.tag(token).isFinite(); token++) {
      boolean opens = text.is(token - 1, ",");
      if (opens && text.is(token, Tag.PRP)) {
        return story.people.referents(token);
      }
      if (opens && story.people.startsName(token)) {
        Group named = story.people.named(token);
        return text.tag(named.end()).isFinite() ? named : Group.NOBODY;
      }
    }
    return Group.NOBODY;
  }

  /** "Ivo Pell, organist, born 4 May 1936; [died] 1 March 2024": the note below an obituary. */
  private Group inNote(int died) {
    int start = Math.max(text.sentenceStart(text.sentenceOf(died)), died - OPENING);
    boolean born = false;
    for (int token = died - 2; token >= start; token--) {
      born = born || text.is(token, "born");
      if (text.tag(token).isFinite()) {
        return Group.NOBODY;
      }
      if (born && story.people.isName(token) && text.is(token + 1, ",")) {
        return story.people.named(token);
      }
    }
    return Group.NOBODY;
  }

  private Group patient(int token, int end) {
    boolean passive = isPassive(token);
    boolean charged = text.is(token, "charged");
    // "faces prison when he [is sentenced] on 21 March"
    boolean due = text.is(token, "sentenced") && text.is(token - 3, "when");
    if (needs.isPresent(token - 1) && !charged && !due
        || needs.isPresent(token - 2) && text.tag(token - 1).isAdverb()) {
      // "is elected by the members" tells a custom; "is sentenced" seldom stands in news.
      return Group.NOBODY;
    }
    if (!passive && isActive(token)) {
      Group apposed = described.at(end);
      if (!apposed.isEmpty()) {
        return apposed;
      }
      Group object = story.participants.object(end, story::stops);
      if (!object.isEmpty()) {
        return object;
      }
      Group inside = story.participants.object(token + 1, story::stops);
      if (end > token + 1 && !inside.isEmpty()) {
        return inside;
      }
    }
    boolean participle = text.is(token, Tag.VBN) && !isHave(token - 1);
    boolean following = text.is(end, "the") && text.is(end + 1, "following");
    boolean bare =
        (text.is(end, Tag.IN) || following)
            && text.is(token, Tag.VBD)
            && !text.is(token - 1, Tag.PRP);
    Group carried = passive || participle || bare ? carried(token) : Group.NOBODY;
    return carried.isEmpty() && (participle || bare) && !passive ? appeared(token) : carried;
  }

  /**
   * "Ivo Pell appeared in court on Monday [charged] with theft": the subject of the verb before.
   */
  private Group appeared(int participle) {
    int start = text.sentenceStart(text.sentenceOf(participle));
    for (int token = participle - 1; token > start; token--) {
      if (text.is(token, ",") || text.is(token, ";")) {
        return Group.NOBODY;
      }
      if (text.tag(token).isFinite() || text.is(token, "remanded")) {
        boolean court =
            text.is(token, "appeared")
                || text.is(token, "appears")
                || text.is(token, "remanded") && isPassive(token);
        return court ? story.participants.subject(token) : Group.NOBODY;
      }
    }
    return Group.NOBODY;
  }

  /** The subject of the verb, or of the "is" in "is due to retire". */
  private Group carried(int verb) {
    Group subject = story.participants.subject(story.carrier(verb));
    boolean being = text.is(verb - 1, "being") && text.is(verb - 2, Tag.IN);
    boolean been = text.is(verb - 1, "been") && text.is(verb - 2, "having");
    // "Ivo had worked abroad before [marrying Maud]"
    boolean marrying = text.is(verb, "marrying") && text.is(verb - 1, Tag.IN);
    // "resigned after [being indicted]"
    return subject.isEmpty() && (being || been || marrying)
        ? story.participants.mainSubject(verb)
        : subject;
  }

  /** "Police arrested Ivo", not "the newly elected Ivo" or "elected Ivo". */
  private boolean isActive(int token) {
    if (token == text.sentenceStart(text.sentenceOf(token))) {
      // "[Sentencing] him on Friday, Judge Una Lind said"
      return text.is(token, "sentencing") || text.is(token, "jailing");
    }
    Tag before = text.tag(token - 1);
    boolean article = before == Tag.DT && !text.is(token - 1, "that");
    boolean adjective = text.is(token, Tag.VBN) && before.isAdverb() && !isHave(token - 2);
    return !article && !adjective && before != Tag.JJ;
  }

  private boolean isPassive(int token) {
    for (int t = token - 1; t >= 0 && t > token - 5; t--) {
      if (story.participants.isBe(t) || text.is(t, "got") || text.is(t, "get")) {
        return true;
      }
      boolean coordinated = text.is(t, "and") || text.is(t, Tag.VBN);
      if (!text.tag(t).isAdverb() && !coordinated) {
        return false;
      }
    }
    return false;
  }

  /** "Ivo married Maud", "Maud was married to Ivo, Tom and Rolf": one for each of them. */
  private List<Happening> pairs(EventFrame frame, int token, int end) {
    int next = end;
    while (next < text.size() && next < end + 3 && text.tag(next).isAdverb()) {
      next++;
    }
    if (text.is(next, "in") && text.is(next + 1, "turn")) {
      next += 2;
    }
    boolean joins = text.is(next, "to") || text.is(next, "with") || text.is(next, "from");
    boolean ending = frame.type() == Event.Type.DIVORCE || frame.type() == Event.Type.SEPARATION;
    Group couple = toldBefore(token);
    couple = couple.isEmpty() ? couples.subject(token, ending) : couple;
    if (couple.isEmpty() && Couples.head(text, token) >= 0 && !isOfTwo(token)) {
      // "The couple, who have a son, Rex, married": two whom the story does not tell.
      return List.of();
    }
    Group subject = couple.isEmpty() ? carried(token) : couple;
    next = story.participants.afterWhen(next);
    Group object = story.participants.object(joins ? next + 1 : next, story::stops);
    object = object.isEmpty() ? described.at(joins ? next + 1 : next) : object;
    if (subject.isEmpty()) {
      return List.of();
    }
    if (object.isEmpty() && isRelative(subject.first() - 1)) {
      object = story.participants.antecedent(subject.first() - 1);
    }
    if (object.isEmpty() && subject.persons().size() == 1) {
      object = couples.other(token, subject);
    }
    if (object.isEmpty() && text.is(end - 1, "to")) {
      return List.of();
    }
    if (frame.type() == Event.Type.MARRIAGE && subject.persons().size() == 1) {
      Group both = couples.both(token, object);
      subject =
          both.isEmpty() ? subject : new Group(both.persons(), subject.first(), subject.end());
    }
    if (object.isEmpty() || subject.persons().containsAll(object.persons())) {
      // "City and Ivo Pell parted ways" ends no love.
      boolean two = frame.needs().equals("two") || frame.needs().equals("alone");
      boolean few = two && subject.persons().size() < 2;
      return few ? List.of() : List.of(telling(frame.type(), subject, token, end));
    }
    List<Happening> all = new ArrayList<>();
    for (String person : object.persons()) {
      Group other = new Group(List.of(person), object.first(), object.end());
      if (!subject.persons().contains(person)) {
        all.add(telling(frame.type(), subject.with(other), token, end));
      }
    }
    return all;
  }

  /** "[Ivo and Maud] met in York. They |married", "She met [Ivo]. The pair |split": a couple. */
  private Group toldBefore(int verb) {
    int head = Couples.head(text, verb);
    int sentence = head < 0 ? 0 : text.sentenceOf(head);
    int end = sentence == 0 ? 0 : text.sentenceStart(sentence);
    if (end == 0 || text.paragraphOf(head) != text.paragraphOf(end - 1)) {
      return Group.NOBODY;
    }
    Group before = story.participants.mainSubject(end - 1);
    int start = Math.max(text.sentenceStart(sentence - 1), end - OPENING);
    for (int token = start; token < end && before.persons().size() == 1; token++) {
      if (text.is(token, "met")) {
        before = before.with(story.participants.object(token + 1, story::stops));
      }
    }
    return couples.are(before) ? new Group(before.persons(), head, head + 1) : Group.NOBODY;
  }

  /** "They" of whom the story has said who they are. */
  private boolean isOfTwo(int verb) {
    return story.people.referents(Couples.head(text, verb)).persons().size() > 1;
  }

  private boolean isRelative(int token) {
    return text.is(token, "whom") || text.is(token, "who");
  }

  /** "a convicted murderer": told of the one so called. */
  private List<Happening> convictedNoun(int token) {
    if (!text.is(token, "convicted") || token + 1 >= text.size() || hasAuxiliary(token)) {
      return List.of();
    }
    if (!text.is(token + 1, Tag.NN) && !text.is(token + 1, Tag.JJ)) {
      return List.of();
    }
    int first = text.is(token - 1, Tag.DT) ? token - 1 : token;
    Group who = story.participants.one(token + 1, story::stops);
    if (who.isEmpty() && first > 0 && story.participants.isBreak(first - 1)) {
      who = story.participants.beforeBreak(first);
    }
    if (who.isEmpty()) {
      return List.of();
    }
    Span told = text.span(first, token + 2);
    return List.of(Happening.bare(Event.Type.CONVICTED, who.persons(), told, "event.convicted"));
  }

  private Happening telling(Event.Type type, Group who, int token, int end) {
    int clauseEnd = details.clauseEnd(end);
    Optional<TimeExpression> time =
        isOfCourt(type) ? dates.ofCourt(token, end) : dates.of(token, end);
    if (type == Event.Type.CHARGED && !isPassive(token) && !appeared(token).isEmpty()) {
      // "appeared in court on Monday charged with theft": the day of the court.
      time = time.filter(day -> day.span().start() > text.start(token));
    }
    if (text.is(token - 1, "would")) {
      // "announced on Monday that she would step down": the day of the announcement.
      time = time.filter(day -> day.span().start() > text.start(token));
    }
    Optional<Span> place = details.place(end, clauseEnd);
    TreeMap<String, String> facts = new TreeMap<>();
    details.complement(type, end, clauseEnd, facts);
    boolean near = token - who.first() < 25 && who.first() <= token;
    int first = near ? Math.min(who.first(), token) : token;
    int least = who.end() <= clauseEnd ? Math.max(end, who.end()) : end;
    Span told = text.span(first, lastOf(least, clauseEnd));
    Span clause = text.span(first, clauseEnd);
    for (String person : who.persons()) {
      details.age(person, clause, type == Event.Type.DEATH, facts);
    }
    if (story.isToCome(token)) {
      facts.put("status", "scheduled");
    }
    if (type == Event.Type.DEATH && !text.is(token, "died") && !text.is(token, "dies")) {
      facts.put("manner", text.span(token, end).of(text.string()));
    }
    return new Happening(
        type,
        who.persons(),
        time.flatMap(EventDates::iso),
        time.flatMap(dates::range),
        place.map(span -> span.of(text.string())),
        facts,
        told,
        "event.verb");
  }

  /** The token after the last word of the clause, without a closing mark. */
  private int lastOf(int least, int clauseEnd) {
    int end = clauseEnd;
    while (end > least && text.is(end - 1, Tag.PUNCT)) {
      end--;
    }
    return Math.max(end, least);
  }
}
