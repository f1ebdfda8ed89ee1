package org.onrecord.lab.alter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.onrecord.archive.Archive;
import org.onrecord.archive.query.PassageOnRecord;
import org.onrecord.archive.words.Word;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/**
 * Compares what the archive finds with a search of every word: lines that share a run of five words
 * with what is looked for, quotations read across their tags, and phrases of three or four words
 * with one word of slack.
 */
final class Guarantee {
  private static final int RUN = 5;

  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  /** Words in a row, by their numbers, and where they stand. */
  private static final class Line {
    private final String story;
    private final int[] words;
    private final List<Span> spans;

    Line(String story, int[] words, List<Span> spans) {
      this.story = story;
      this.words = words;
      this.spans = spans;
    }

    Span place(int first, int last) {
      return spans.get(first).union(spans.get(last));
    }
  }

  /** Takes the text and the quotations of {@code readings}, all of which are on record. */
  Guarantee(Collection<Reading> readings) {
    for (Reading reading : readings) {
      Story story = reading.story();
      int start = story.body().start();
      for (int i = start; i <= story.body().end(); i++) {
        if (i == story.body().end() || story.text().charAt(i) == '\n') {
          add(story, List.of(new Span(start, i)));
          start = i;
        }
      }
      for (Quotation quotation : reading.quotations()) {
        add(story, quotation.content());
      }
    }
  }

  private void add(Story story, List<Span> parts) {
    List<Integer> found = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (Span part : parts) {
      for (Word word : Words.in(story.text(), part)) {
        found.add(number(word.form()));
        spans.add(word.span());
      }
    }
    if (!found.isEmpty()) {
      lines.add(new Line(story.id(), found.stream().mapToInt(n -> n).toArray(), spans));
    }
  }

  private int number(String word) {
    Integer known = numbers.putIfAbsent(word, words.size());
    if (known != null) {
      return known;
    }
    words.add(word);
    return words.size() - 1;
  }

  /** In how many of {@code cases} random cases everything was found that is there. */
  int held(Archive archive, int cases, Random random) {
    int held = 0;
    for (int i = 0; i < cases; i++) {
      int[] looked = looked(random);
      boolean run = looked.length >= RUN;
      List<String> forms = new ArrayList<>();
      for (int word : looked) {
        forms.add(words.get(word));
      }
      List<PassageOnRecord> found =
          run ? archive.passagesSharing(forms, RUN) : archive.phrase(forms);
      held += hasAll(found, looked, run) ? 1 : 0;
    }
    return held;
  }

  /** Words of a line, some of them changed. */
  private int[] looked(Random random) {
    Line line = lines.get(random.nextInt(lines.size()));
    int size = random.nextInt(4) == 0 ? 3 + random.nextInt(2) : RUN + random.nextInt(20);
    int from = random.nextInt(Math.max(1, line.words.length - 4));
    int length = Math.min(size, line.words.length - from);
    int[] looked = new int[Math.max(length, 3)];
    for (int i = 0; i < looked.length; i++) {
      looked[i] = i < length ? line.words[from + i] : random.nextInt(words.size());
    }
    for (int change = random.nextInt(3); change > 0; change--) {
      looked[random.nextInt(looked.length)] = random.nextInt(words.size());
    }
    return looked;
  }

  private boolean hasAll(List<PassageOnRecord> found, int[] looked, boolean run) {
    Map<String, List<Span>> spans = new HashMap<>();
    for (PassageOnRecord passage : found) {
      spans
          .computeIfAbsent(passage.version().story(), none -> new ArrayList<>())
          .add(passage.span());
    }
    for (Line line : lines) {
      for (Span place : run ? runs(line, looked) : phrases(line, looked)) {
        boolean covered =
            spans.getOrDefault(line.story, List.of()).stream()
                .anyMatch(span -> span.contains(place));
        if (!covered) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Span> runs(Line line, int[] looked) {
    List<Span> places = new ArrayList<>();
    for (int i = 0; i + RUN <= line.words.length; i++) {
      for (int k = 0; k + RUN <= looked.length; k++) {
        int same = 0;
        while (same < RUN && line.words[i + same] == looked[k + same]) {
          same++;
        }
        if (same == RUN) {
          places.add(line.place(i, i + RUN - 1));
        }
      }
    }
    return places;
  }

  private static List<Span> phrases(Line line, int[] looked) {
    List<Span> places = new ArrayList<>();
    for (int i = 0; i < line.words.length; i++) {
      for (int skip = 0; skip < looked.length; skip++) {
        int last = lastOf(line.words, i, looked, skip);
        if (last >= 0) {
          places.add(line.place(i, last));
        }
      }
    }
    return places;
  }

  /**
   * The last word's place where the words stand from {@code at} on, one left out at {@code skip}.
   */
  private static int lastOf(int[] words, int at, int[] looked, int skip) {
    int last = at;
    for (int k = 0; k < looked.length; k++) {
      last = at + k + (skip > 0 && k >= skip ? 1 : 0);
      if (last >= words.length || words[last] != looked[k]) {
        return -1;
      }
    }
    return last;
  }
}
