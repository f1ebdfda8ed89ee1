package org.onrecord.read.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;
import org.onrecord.read.clause.BirthParents;
import org.onrecord.read.clause.Group;
import org.onrecord.read.clause.Participants;
import org.onrecord.read.clause.PeopleInText;
import org.onrecord.reading.Evidence;
import org.onrecord.reading.People;
import org.onrecord.reading.Role;
import org.onrecord.story.Span;

/**
 * Finds what people are or do: titles ("pop star Maud Ferrier"), appositions ("Ivo Pell, a doctor
 * at Calder Hospital,"), copulas ("she is a teacher") and parts ("who plays Ada in Calder Road").
 *
 * <p>A role's last word is one of the list {@code occupations}. Each role of a person is told once,
 * with its first evidence. Safe for use by several threads.
 */
public final class RoleFinder {
  private static final int LONGEST = 9;

  private final WordList occupations = WordList.named("occupations");

  /** Loads the role words. */
  public RoleFinder() {}

  /** Finds the roles stated in {@code text}, in text order. */
  public List<Role> find(
      Text text, QuotedText quoted, People people, Optional<LocalDate> published) {
    if (people.persons().isEmpty()) {
      return List.of();
    }
    Scan scan = new Scan(text, quoted, people, published.map(LocalDate::toString));
    for (int token = 0; token < text.size(); token++) {
      if (scan.people.startsName(token)) {
        scan.beforeName(token);
        scan.afterName(scan.people.name(token).end());
      } else if (scan.participants.isBe(token)) {
        scan.copula(token);
      }
    }
    return scan.roles;
  }

  /** True when the words end with an occupation; a last word in the plural is none. */
  private boolean isOccupation(Text text, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int token = last; token >= first && token > last - 3; token--) {
      words.insert(0, words.isEmpty() ? text.lower(token) : text.lower(token) + ' ');
      if (occupations.contains(words.toString())) {
        return true;
      }
    }
    return false;
  }

  /** The roles of one story as they are found. */
  private final class Scan {
    private final Text text;
    private final QuotedText quoted;
    private final PeopleInText people;
    private final Participants participants;
    private final Optional<String> asOf;
    private final List<Role> roles = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();

    private Scan(Text text, QuotedText quoted, People people, Optional<String> asOf) {
      this.text = text;
      this.quoted = quoted;
      this.people = new PeopleInText(text, people);
      this.participants = new Participants(this.people);
      this.asOf = asOf;
    }

    /** "pop star Maud Ferrier", "Calder Bank's chief executive Ivo Pell", "the then mayor, X". */
    private void beforeName(int name) {
      int end = name;
      boolean comma = text.is(name - 1, ",");
      if (comma) {
        end--;
      }
      int first = end;
      while (first > 0 && end - first < LONGEST && isRoleWord(first - 1) && same(first - 1, name)) {
        first--;
      }
      if (participants.isAnd(first)) {
        first++;
      }
      if (text.is(first, Tag.VBN) && isHave(first - 1)) {
        // "have sacked manager Ivo Pell"
        first++;
      }
      if (first < end && text.lower(first).endsWith("-old")) {
        first++;
      }
      boolean the = text.is(first - 1, "the");
      if (first == end || (comma && !the) || !isOccupation(text, first, end - 1)) {
        housed(name, end);
        return;
      }
      Optional<Span> organisation = Optional.empty();
      if (text.is(first - 1, Tag.POS) && text.isCapital(first - 2)) {
        int from = first - 2;
        while (from > 0 && text.isCapital(from - 1) && same(from - 1, name)) {
          from--;
        }
        organisation = Optional.of(text.span(from, first - 1));
      }
      int house = isTimed(first) ? first + 1 : first;
      int role = afterOrganisation(house, end);
      if (role > house && organisation.isEmpty()) {
        organisation = Optional.of(text.span(house, role));
        role = house > first ? first : role;
      } else {
        role = first;
      }
      int start = Math.min(role, organisation.map(span -> text.tokenAt(span.start())).orElse(role));
      Span evidence = text.span(start, people.name(name).end());
      add(people.name(name).person(), text.span(role, end), organisation, evidence, "role.title");
    }

    /** "the Labour MP for Calder, Ivo Pell", "chief executive of Calder Bank Ivo Pell". */
    private void housed(int name, int end) {
      int house = end;
      while (house > 0
          && end - house < LONGEST
          && text.isCapital(house - 1)
          && same(house - 1, name)) {
        house--;
      }
      int joint = text.is(house - 1, "the") ? house - 2 : house - 1;
      boolean joins = text.is(joint, "of") || text.is(joint, "at") || text.is(joint, "for");
      if (house == end || !joins || people.isName(house)) {
        return;
      }
      int first = joint;
      while (first > 0
          && joint - first < LONGEST
          && isRoleWord(first - 1)
          && same(first - 1, name)) {
        first--;
      }
      boolean the = text.is(first - 1, "the");
      if (first == joint || (end < name && !the) || !isOccupation(text, first, joint - 1)) {
        return;
      }
      boolean elected = text.is(joint, "for") && isElected(joint - 1);
      Span role = text.span(first, elected ? end : joint);
      Optional<Span> organisation = elected ? Optional.empty() : Optional.of(text.span(house, end));
      Span evidence = text.span(first, people.name(name).end());
      add(people.name(name).person(), role, organisation, evidence, "role.housed");
    }

    /** "Former Calder Bank manager" says "former" of the role and not of the bank. */
    private boolean isTimed(int token) {
      return switch (text.lower(token)) {
        case "former", "ex", "then", "current", "longtime", "retired", "late" -> true;
        default -> false;
      };
    }

    private boolean isHave(int token) {
      return text.is(token, "has") || text.is(token, "have") || text.is(token, "had");
    }

    private boolean same(int token, int other) {
      return text.sentenceOf(token) == text.sentenceOf(other);
    }

    private boolean isNoun(int token) {
      return token >= 0 && token < text.size() && text.tag(token).isNoun();
    }

    private boolean isRoleWord(int token) {
      Tag tag = text.tag(token);
      if (people.isName(token) || text.is(token, Tag.POS)) {
        return false;
      }
      boolean joined = participants.isAnd(token) && isNoun(token + 1) && isNoun(token - 1);
      // "pop star": a tagger may take the first word for a verb.
      boolean verbal = tag == Tag.VB && occupations.contains(text.lower(token) + " " + next(token));
      // "born in Calder to weaver Ivo Pell"
      verbal |=
          tag == Tag.VB
              && people.startsName(token + 1)
              && BirthParents.isParent(text, token + 1)
              && occupations.contains(text.lower(token));
      return tag.isNoun()
          || tag.isAdjective()
          || joined
          || verbal
          || text.is(token, "then")
          || (tag == Tag.VBN && !text.isCapital(token));
    }

    private String next(int token) {
      return token + 1 < text.size() ? text.lower(token + 1) : "";
    }

    /** "Calder University [professor]": capitals before a role in lower case name its house. */
    private int afterOrganisation(int first, int end) {
      int token = first;
      while (token < end && (text.isCapital(token) || text.is(token, "of"))) {
        token++;
      }
      boolean split = token > first + 1 && token < end && isOccupation(text, token, end - 1);
      return split ? token : first;
    }

    /** "Ivo Pell, 34, a doctor at Calder Hospital,", "Maud, who plays Ada in Calder Road". */
    private void afterName(int end) {
      int token = participants.afterAge(end);
      if (!participants.isBreak(token) || text.is(token, ")")) {
        return;
      }
      token++;
      if (text.is(token, "who") && isPlaying(token + 1)) {
        part(end, token + 1);
        return;
      }
      apposition(end, token, "role.apposition");
    }

    private boolean isPlaying(int token) {
      return text.is(token, "plays") || text.is(token, "played") || text.is(token, "portrays");
    }

    private void part(int end, int verb) {
      int limit = verb + 1;
      int in = -1;
      while (limit < text.size() && limit < verb + 12 && same(limit, verb)) {
        if (text.is(limit, Tag.PUNCT) && !text.word(limit).equals("\"")) {
          break;
        }
        if (text.is(limit, "in") && in < 0) {
          in = limit;
        }
        limit++;
      }
      int role = in > 0 ? in : limit;
      if (role > verb + 1 && text.isCapital(verb + 1)) {
        Optional<Span> house =
            in > 0 && limit > in + 1 ? Optional.of(text.span(in + 1, limit)) : Optional.empty();
        Span evidence = text.span(people.name(end - 1).first(), limit);
        String person = people.name(end - 1).person();
        add(person, text.span(verb, role), house, evidence, "role.part");
      }
    }

    private void apposition(int nameEnd, int from, String rule) {
      Group who = participants.endingAt(nameEnd);
      if (who.persons().size() == 1) {
        describe(who, from, people.name(nameEnd - 1).first(), rule);
      }
    }

    /** "Ivo is a doctor at Calder Hospital": the same words behind a copula. */
    private void copula(int verb) {
      if (verb + 1 >= text.size() || !text.is(verb + 1, Tag.DT)) {
        return;
      }
      Group who = participants.subject(verb);
      if (who.persons().size() == 1 && who.end() <= verb && !isSaidOfAnother(who.first())) {
        describe(who, verb + 1, who.first(), "role.copula");
      }
    }

    /**
     * "He was a dictator," said by somebody else, is what that one thinks; "I am a nurse" is so.
     */
    private boolean isSaidOfAnother(int subject) {
      return !text.is(subject, "i")
          && quoted.at(text.span(subject, subject + 1).start()).isPresent();
    }

    private void describe(Group who, int from, int evidenceFirst, String rule) {
      int first = text.is(from, Tag.DT) ? from + 1 : from;
      first += first < text.size() && text.lower(first).endsWith("-old") ? 1 : 0;
      if (first >= text.size() || !same(first, evidenceFirst)) {
        return;
      }
      int end = first;
      while (end < text.size() && end - first < LONGEST && isRoleWord(end) && same(end, first)) {
        end++;
      }
      while (end > first && !isOccupation(text, first, end - 1)) {
        end--;
      }
      if (end == first || text.is(end, Tag.POS) || people.isName(end)) {
        return;
      }
      int house = houseEnd(end);
      Optional<Span> organisation = Optional.empty();
      int roleEnd = end;
      if (house > end) {
        int orgFirst = text.is(end + 1, "the") ? end + 2 : end + 1;
        if (text.is(end, "for") && isElected(end - 1)) {
          roleEnd = house;
        } else {
          organisation = Optional.of(text.span(orgFirst, house));
        }
      }
      Span evidence = text.span(evidenceFirst, Math.max(house, end));
      add(who.persons().get(0), text.span(first, roleEnd), organisation, evidence, rule);
    }

    private boolean isElected(int token) {
      return switch (text.lower(token)) {
        case "mp", "msp", "mep", "councillor", "senator", "representative", "candidate" -> true;
        default -> false;
      };
    }

    /** The token after "of Calder Bank", "at the University of York", or {@code from}. */
    private int houseEnd(int from) {
      boolean joins =
          text.is(from, "of")
              || text.is(from, "at")
              || text.is(from, "for")
              || text.is(from, "with");
      int first = text.is(from + 1, "the") ? from + 2 : from + 1;
      if (!joins || !text.isCapital(first) || people.isName(first)) {
        return from;
      }
      int token = first;
      while (token < text.size()
          && token < first + 8
          && same(token, from)
          && !people.isName(token)
          && (text.isCapital(token) || isInnerWord(token))) {
        token++;
      }
      return token == first ? from : token;
    }

    private boolean isInnerWord(int token) {
      boolean inner = text.is(token, "of") || text.is(token, "and") || text.is(token, "for");
      int next = text.is(token + 1, "the") ? token + 2 : token + 1;
      return (inner || text.is(token, "the")) && text.isCapital(next) && !people.isName(next);
    }

    private void add(
        String person, Span role, Optional<Span> organisation, Span evidence, String rule) {
      String words = role.of(text.string());
      if (seen.add(person + '\t' + words.toLowerCase(Locale.ROOT))) {
        roles.add(
            new Role(
                person,
                words,
                organisation.map(span -> span.of(text.string())),
                // Of "the then prime minister" the story tells no date.
                words.startsWith("then ") ? Optional.empty() : asOf,
                Evidence.of(evidence, rule)));
      }
    }
  }
}
