package org.onrecord.read.time;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;

/**
 * The patterns of {@code time-rules.txt} and the days of {@code time-holidays.txt}, ready to run.
 */
final class Grammar {
  private final TimeWords words = new TimeWords(WordList.named("time-words"));
  private final PatternTree all = new PatternTree();
  private final Map<Kind, PatternTree> inner = new EnumMap<>(Kind.class);
  private int patterns;

  Grammar() {
    WordList holidays = WordList.named("time-holidays");
    for (String phrase : holidays.entries()) {
      add(inner(Kind.HOLIDAY), phrase.split(" ", -1), Rule.of(holidays.value(phrase), order(), 0));
    }
    WordList rules = WordList.named("time-rules");
    for (String pattern : rules.entries()) {
      add(pattern, rules.value(pattern));
    }
  }

  /** What the tokens of a text can be. */
  Words words(Text text) {
    return new Words(text, words.of(text));
  }

  /** The longest pattern from {@code token}; null if none fits. */
  @Nullable Found longest(Words text, int token) {
    return all.longest(text, token);
  }

  /** The longest pattern from {@code token} that ends before the token {@code limit}. */
  @Nullable Found shorter(Words text, int token, int limit) {
    return all.longest(text, token, limit);
  }

  /** The longest expression for one day from {@code token}; null if there is none. */
  @Nullable Found day(Words text, int token) {
    PatternTree days = inner.get(Kind.DAY);
    return days == null ? null : days.longest(text, token);
  }

  private int order() {
    return patterns++;
  }

  private void add(String pattern, String name) {
    String[] parts = pattern.split(" ", -1);
    int context = 0;
    for (String part : parts) {
      context += part.startsWith("(") ? 1 : 0;
    }
    Rule rule = Rule.of(name, order(), context);
    if (name.startsWith("=")) {
      add(inner(Kind.valueOf(name.substring(1))), parts, rule);
      return;
    }
    add(all, parts, rule);
    if (rule.family().equals("day")) {
      add(inner(Kind.DAY), parts, rule);
    }
  }

  /** Adds all that a pattern with alternatives and options stands for below {@code root}. */
  private void add(PatternTree root, String[] parts, Rule rule) {
    Set<PatternTree> ends = Set.of(root);
    for (String part : parts) {
      boolean optional = part.endsWith("?");
      String plain = part.replace("(", "").replace(")", "").replace("?", "");
      Set<PatternTree> next = new LinkedHashSet<>(optional ? ends : Set.of());
      for (String alternative : plain.split("\\|", -1)) {
        PatternTree.Element element = element(alternative);
        for (PatternTree end : ends) {
          next.add(end.child(element));
        }
      }
      ends = next;
    }
    for (PatternTree end : ends) {
      end.end(rule);
    }
  }

  private PatternTree inner(Kind kind) {
    return inner.computeIfAbsent(kind, any -> new PatternTree());
  }

  private PatternTree.Element element(String name) {
    boolean kind = !name.equals(name.toLowerCase(Locale.ROOT));
    if (!kind) {
      return literal(name);
    }
    return switch (Kind.valueOf(name)) {
      case DAY, HOLIDAY, OFYEAR, ROUGHLY, TIMEOFDAY ->
          new PatternTree.Element(Kind.valueOf(name), 0, inner(Kind.valueOf(name)));
      default -> new PatternTree.Element(Kind.valueOf(name), 0, null);
    };
  }

  private PatternTree.Element literal(String word) {
    return new PatternTree.Element(Kind.LITERAL, words.literal(word), null);
  }
}
