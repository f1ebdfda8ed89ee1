package org.onrecord.read.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Participants;
import org.onrecord.read.clause.PeopleInText;
import org.onrecord.reading.Age;
import org.onrecord.reading.Entity;
import org.onrecord.reading.People;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Span;

/** One story as the event rules see it. */
final class EventText {
  final Text text;
  final PeopleInText people;
  final Participants participants;
  final List<TimeExpression> times;
  final List<Age> ages;
  final Optional<LocalDate> published;
  private final Map<Integer, Integer> organisations = new HashMap<>();

  EventText(
      Text text,
      People people,
      List<TimeExpression> times,
      List<Age> ages,
      Optional<LocalDate> published) {
    this.text = text;
    this.people = new PeopleInText(text, people);
    this.participants = new Participants(this.people);
    this.times = times;
    this.ages = ages;
    this.published = published;
    for (Entity entity : people.others()) {
      if (entity.kind() == Entity.Kind.ORGANISATION) {
        int first = text.tokenAt(entity.span().start());
        organisations.put(first, text.tokenAt(entity.span().end() - 1) + 1);
      }
    }
  }

  /** Where the organisation's name ends that begins with the token; -1 where none does. */
  int organisationEnd(int token) {
    return organisations.getOrDefault(token, -1);
  }

  /** The time expressions that lie in {@code span}, in text order. */
  List<TimeExpression> timesIn(Span span) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<TimeExpression> found = new ArrayList<>();
    for (int i = low; i < times.size() && times.get(i).span().start() < span.end(); i++) {
      found.add(times.get(i));
    }
    return found;
  }

  /** True for a token that no title before a name holds. */
  boolean stops(int token) {
    return switch (text.lower(token)) {
      case "his", "her", "their", "my", "our", "its", "whose" -> true;
      default -> false;
    };
  }

  /**
   * True where the verb at {@code token} is not told as having happened: "did not die", "could be
   * charged", "wants to retire", "if he resigned". What is sure to come ("is to step down", "will
   * marry") counts as told.
   */
  boolean isUntold(int token) {
    if (text.is(token - 1, "be") && !isSureToBe(token - 2)) {
      return true;
    }
    int start = Math.max(text.sentenceStart(text.sentenceOf(token)), token - 6);
    for (int t = token - 1; t >= start; t--) {
      String lower = isSure(t) ? "" : text.lower(t);
      switch (lower) {
        case "not",
            "n't",
            "never",
            "would",
            "could",
            "might",
            "may",
            "should",
            "if",
            "unless",
            "nearly",
            "almost",
            "denied",
            "denies",
            "denying",
            "refused",
            "without",
            "neither",
            "nor",
            "threatened",
            "attempted",
            "hopes",
            "wants",
            "wanted",
            "planned",
            "potential",
            "'d",
            "cannot",
            "ca",
            "whether",
            "failed",
            "must",
            "can",
            "allegedly",
            "fictional" -> {
          return true;
        }
        case "to" -> {
          if (text.is(token, Tag.VB) && t == token - 1 && !isScheduled(t) && !isDone(t)) {
            return true;
          }
        }
        default -> {
          if (text.is(t, ",") || text.is(t, ";") || (text.tag(t).isNoun() && t < token - 2)) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** "On 5 [May] he died", "announced that she [would] resign": words that doubt nothing there. */
  private boolean isSure(int token) {
    return text.is(token, "may") && text.isCapital(token)
        || text.is(token, "would") && isAnnounced(token);
  }

  /** "was forced [to] resign", "decided [to] retire", "had [to] resign": what was done then. */
  private boolean isDone(int to) {
    return switch (to > 0 ? text.lower(to - 1) : "") {
      case "forced", "obliged", "compelled", "had", "decided", "agreed", "chose", "opted" ->
          !text.tag(to - 1).isAdjective() && !text.lower(to + 1).startsWith("marr");
      case "on" -> text.is(to - 2, "went");
      default -> false;
    };
  }

  /** "announced on Monday that she [would] step down": as good as done. */
  private boolean isAnnounced(int would) {
    int start = Math.max(text.sentenceStart(text.sentenceOf(would)), would - 8);
    for (int token = would - 1; token >= start; token--) {
      switch (text.lower(token)) {
        case "announced", "confirmed", "announcing" -> {
          return true;
        }
        case "if", "not", ",", ";" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /**
   * The token whose subject is that of the verb: for "is due to retire" the "is", else the verb.
   */
  int carrier(int verb) {
    int to = text.is(verb - 1, "be") ? verb - 2 : verb - 1;
    if (text.is(to, "to") && isDone(to)) {
      return text.is(to - 1, "on") ? to - 2 : to - 1;
    }
    if (!text.is(to, "to") || !isScheduled(to)) {
      return verb;
    }
    for (int token = to - 1; token > Math.max(0, to - 4); token--) {
      if (participants.isBe(token)) {
        return token;
      }
    }
    return verb;
  }

  /** True where the verb tells what is sure to come: "will marry", "is due to be sentenced". */
  boolean isToCome(int verb) {
    for (int token = verb - 1; token >= Math.max(0, verb - 4); token--) {
      boolean will = text.is(token, "will") || text.is(token, "'ll") || text.is(token, "would");
      if (will || text.is(token, "to") && isScheduled(token)) {
        return true;
      }
      boolean passed = text.is(token, "be") || text.is(token, "to") || text.tag(token).isAdverb();
      if (!passed) {
        return false;
      }
    }
    return false;
  }

  /** "will be", "is due to be". */
  private boolean isSureToBe(int token) {
    boolean will = text.is(token, "will") || text.is(token, "'ll");
    return will || (text.is(token, "to") && isScheduled(token));
  }

  /** "is to marry", "set to retire", "due to step down", "expected" not. */
  private boolean isScheduled(int to) {
    return switch (text.lower(to - 1)) {
      case "is", "are", "set", "due", "scheduled", "'s" -> true;
      default -> false;
    };
  }

  /** The sentence around a token. */
  Span sentence(int token) {
    int sentence = text.sentenceOf(token);
    return text.span(text.sentenceStart(sentence), text.sentenceEnd(sentence));
  }
}
