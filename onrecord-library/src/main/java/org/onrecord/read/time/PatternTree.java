package org.onrecord.read.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Patterns as a tree: one edge an element. Immutable once built. */
final class PatternTree {
  /**
   * One element.
   *
   * @param kind what kind of word, or which other pattern
   * @param literal number of the word where the pattern names it, else 0
   * @param inner the other pattern's tree
   */
  record Element(Kind kind, int literal, @Nullable PatternTree inner) {}

  private record Edge(Element element, PatternTree to) {}

  private final List<Edge> edges = new ArrayList<>();
  private long kinds;
  private @Nullable Rule rule;

  /** Adds a pattern below this node. */
  void add(List<Element> elements, Rule meaning) {
    PatternTree node = this;
    for (Element element : elements) {
      node = node.child(element);
    }
    Rule known = node.rule;
    if (known == null || known.order() > meaning.order()) {
      node.rule = meaning;
    }
  }

  private PatternTree child(Element element) {
    for (Edge edge : edges) {
      if (edge.element.equals(element)) {
        return edge.to;
      }
    }
    PatternTree to = new PatternTree();
    edges.add(new Edge(element, to));
    return to;
  }

  /** Works out by which kinds of words each node can be left; after all patterns are added. */
  long seal() {
    if (kinds == 0) {
      for (Edge edge : edges) {
        kinds |= edge.element.inner == null ? edge.element.kind.bit() : edge.element.inner.seal();
        if (edge.element.kind == Kind.QUANTITY) {
          kinds |= QuantityReader.FIRST;
        }
        edge.to.seal();
      }
    }
    return kinds;
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
    if (word == null || !word.isAny(kinds)) {
      return;
    }
    for (Edge edge : edges) {
      Match taken = take(edge.element, search.words, token, word, match);
      if (taken != null) {
        edge.to.walk(search, taken.end(), taken);
      }
    }
  }

  private static @Nullable Match take(
      Element element, Words words, int token, TimeWord word, @Nullable Match before) {
    if (element.kind == Kind.QUANTITY) {
      return QuantityReader.read(words, token, before);
    }
    if (element.inner != null) {
      Found found = element.inner.longest(words, token);
      return found == null
          ? null
          : new Match(before, element.kind, token, found.end(), found.rule().order(), found);
    }
    if (!word.is(element.kind)) {
      return null;
    }
    int value = word.value(element.kind);
    if (element.literal != 0 && value != element.literal) {
      return null;
    }
    return new Match(before, element.kind, token, token + 1, value, null);
  }

  /** The best pattern so far of one search. */
  private static final class Search {
    private final Words words;
    private final int first;
    private final int limit;
    private @Nullable Found best;

    Search(Words words, int first, int limit) {
      this.limit = limit;
      this.words = words;
      this.first = first;
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
