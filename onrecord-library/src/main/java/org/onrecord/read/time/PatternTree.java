package org.onrecord.read.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Patterns as a tree: each way down is one element. Immutable once built. */
final class PatternTree {
  /**
   * One element.
   *
   * @param kind what kind of word, or which other pattern
   * @param literal number of the word where the pattern names it, else 0
   * @param inner the other pattern's tree
   */
  record Element(Kind kind, int literal, @Nullable PatternTree inner) {
    /** Written out: what Java makes of a record takes milliseconds to set up in every process. */
    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Element other
          && kind == other.kind
          && literal == other.literal
          && Objects.equals(inner, other.inner);
    }

    @Override
    public int hashCode() {
      return (kind.ordinal() * 31 + literal) * 31 + Objects.hashCode(inner);
    }
  }

  /** A way that takes up more than one word. */
  private record Way(Element element, PatternTree to) {}

  private static final int KINDS = Kind.values().length;

  private final List<Way> ways = new ArrayList<>();
  private final BitSet literals = new BitSet();
  private @Nullable PatternTree[] byKind = new @Nullable PatternTree[0];
  private @Nullable PatternTree[] byLiteral = new @Nullable PatternTree[0];
  private long kinds;
  private @Nullable Rule rule;

  /** The node that {@code element} leads to from here, made if there is none. */
  PatternTree child(Element element) {
    if (element.literal != 0) {
      byLiteral = grown(byLiteral, element.literal + 1);
      literals.set(element.literal);
      return childIn(byLiteral, element.literal);
    }
    if (element.inner == null && element.kind != Kind.QUANTITY) {
      byKind = grown(byKind, KINDS);
      kinds |= element.kind.bit();
      return childIn(byKind, element.kind.ordinal());
    }
    for (Way way : ways) {
      if (way.element.equals(element)) {
        return way.to;
      }
    }
    PatternTree to = new PatternTree();
    ways.add(new Way(element, to));
    return to;
  }

  private static @Nullable PatternTree[] grown(@Nullable PatternTree[] nodes, int size) {
    return nodes.length >= size ? nodes : Arrays.copyOf(nodes, size);
  }

  private static PatternTree childIn(@Nullable PatternTree[] nodes, int index) {
    PatternTree node = nodes[index];
    if (node == null) {
      node = new PatternTree();
      nodes[index] = node;
    }
    return node;
  }

  /** A pattern of that meaning ends here. */
  void end(Rule meaning) {
    Rule known = rule;
    if (known == null || known.order() > meaning.order()) {
      rule = meaning;
    }
  }

  /** The longest pattern that fits the words from {@code token}; null if none does. */
  @Nullable Found longest(Words words, int token) {
    return longest(words, token, Integer.MAX_VALUE);
  }

  /** The same of those that end before the token {@code limit}. */
  @Nullable Found longest(Words words, int token, int limit) {
    Search search = new Search(words, token, limit);
    walk(search, token, null);
    return search.best;
  }

  private void walk(Search search, int token, @Nullable Match match) {
    if (rule != null && match != null) {
      search.offer(rule, token, match);
    }
    TimeWord word = search.words.at(token);
    if (word == null) {
      return;
    }
    int literal = word.literal();
    if (literal != 0 && literals.get(literal)) {
      step(search, byLiteral[literal], new Match(match, Kind.LITERAL, token, token + 1, 0, null));
    }
    if (word.isAny(kinds)) {
      for (int i = 0; i < word.size(); i++) {
        Kind kind = word.kind(i);
        PatternTree to = byKind[kind.ordinal()];
        if (to != null) {
          step(search, to, new Match(match, kind, token, token + 1, word.value(i), null));
        }
      }
    }
    for (Way way : ways) {
      Match taken = take(way.element, search.words, token, match);
      if (taken != null) {
        way.to.walk(search, taken.end(), taken);
      }
    }
  }

  private static void step(Search search, @Nullable PatternTree to, Match match) {
    if (to != null) {
      to.walk(search, match.end(), match);
    }
  }

  private static @Nullable Match take(
      Element element, Words words, int token, @Nullable Match before) {
    if (element.inner == null) {
      return QuantityReader.read(words, token, before);
    }
    Found found = element.inner.longest(words, token);
    return found == null
        ? null
        : new Match(before, element.kind, token, found.end(), found.rule().order(), found);
  }

  /** The best pattern so far of one search. */
  private static final class Search {
    private final Words words;
    private final int first;
    private final int limit;
    private @Nullable Found best;

    Search(Words words, int first, int limit) {
      this.words = words;
      this.first = first;
      this.limit = limit;
    }

    void offer(Rule rule, int end, Match match) {
      if (end >= limit) {
        return;
      }
      Found known = best;
      boolean better =
          known == null
              || end > known.end()
              || end == known.end() && rule.order() < known.rule().order();
      if (better && first + rule.context() < end) {
        best = new Found(rule, first + rule.context(), end, match);
      }
    }
  }
}
