package org.onrecord.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.language.Language;
import org.onrecord.language.Text;
import org.onrecord.read.time.TimeFinder;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Span;

/**
 * Scores the time finder on a folder of TimeML files in the manner of TempEval-3: relaxed (spans
 * overlap), strict (spans equal), value (spans overlap and values are equal).
 */
public final class TimeScore {
  private static final Pattern CREATED =
      Pattern.compile("functionInDocument=\"CREATION_TIME\"[^>]*>|<DCT>.*?</DCT>");
  private static final Pattern DATE = Pattern.compile("value=\"(\\d{4}-\\d\\d-\\d\\d)");
  private static final Pattern TAG =
      Pattern.compile("<(/?)(\\w+)([^>]*)>|&(amp|lt|gt|quot|apos);", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

  /** One annotated expression. */
  private record Gold(Span span, String value) {}

  private final Language language = new Language();
  private final TimeFinder finder = new TimeFinder();
  private final boolean misses;
  private int gold;
  private int found;
  private int relaxed;
  private int strict;
  private int value;

  private TimeScore(boolean misses) {
    this.misses = misses;
  }

  /** Usage: {@code TimeScore FOLDER [misses]}; {@code misses} also prints every difference. */
  public static void main(String[] args) throws IOException {
    TimeScore score = new TimeScore(args.length > 1);
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
      files = all.filter(file -> file.toString().endsWith(".tml")).sorted().toList();
    }
    for (Path file : files) {
      score.read(Files.readString(file));
    }
    score.print("relaxed", score.relaxed);
    score.print("strict", score.strict);
    score.print("value", score.value);
  }

  private void print(String name, int right) {
    double precision = (double) right / Math.max(1, found);
    double recall = (double) right / Math.max(1, gold);
    System.out.printf(
        Locale.ROOT,
        "%-8s P %.3f  R %.3f  F1 %.3f   gold %d  found %d  right %d%n",
        name,
        precision,
        recall,
        2.0 * right / Math.max(1, found + gold),
        gold,
        found,
        right);
  }

  private void read(String file) {
    int begin = file.indexOf("<TEXT>");
    int end = file.indexOf("</TEXT>");
    Matcher created = CREATED.matcher(file);
    Optional<LocalDate> published = Optional.empty();
    if (created.find()) {
      Matcher date = DATE.matcher(created.group());
      int from = Math.max(0, created.start() - 200);
      published =
          date.find()
              ? Optional.of(LocalDate.parse(date.group(1)))
              : DATE.matcher(file.substring(from, created.end()))
                  .results()
                  .map(result -> LocalDate.parse(result.group(1)))
                  .findFirst();
    }
    List<Gold> wanted = new ArrayList<>();
    String text = plain(file.substring(begin + 6, end), wanted);
    Text analysed = language.analyze(text, new Span(0, text.length()));
    compare(text, wanted, finder.find(analysed, published));
  }

  /** The text without its tags; notes the annotated expressions. */
  private static String plain(String tagged, List<Gold> wanted) {
    StringBuilder text = new StringBuilder();
    Matcher tag = TAG.matcher(tagged);
    int from = 0;
    int open = -1;
    String value = "";
    while (tag.find()) {
      text.append(tagged, from, tag.start());
      from = tag.end();
      if (tag.group(4) != null) {
        text.append(
            switch (tag.group(4)) {
              case "amp" -> "&";
              case "lt" -> "<";
              case "gt" -> ">";
              case "quot" -> "\"";
              default -> "'";
            });
      } else if (tag.group(2).equals("TIMEX3") && tag.group(1).isEmpty()) {
        open = text.length();
        Matcher told = VALUE.matcher(tag.group(3));
        value = told.find() ? told.group(1) : "";
      } else if (tag.group(2).equals("TIMEX3") && text.length() > open) {
        wanted.add(new Gold(new Span(open, text.length()), value));
      }
    }
    return text.append(tagged.substring(from)).toString();
  }

  private void compare(String text, List<Gold> wanted, List<TimeExpression> times) {
    gold += wanted.size();
    found += times.size();
    List<Gold> open = new ArrayList<>(wanted);
    for (TimeExpression time : times) {
      Optional<Gold> match =
          open.stream().filter(one -> one.span().overlaps(time.span())).findFirst();
      if (match.isEmpty()) {
        differ("EXTRA", text, time.span(), time.value() + " " + time.rule());
        continue;
      }
      Gold one = match.get();
      open.remove(one);
      relaxed++;
      if (one.span().equals(time.span())) {
        strict++;
      } else {
        differ("SPAN", text, one.span(), time.span().of(text));
      }
      if (one.value().equals(time.value())) {
        value++;
      } else {
        differ("VALUE", text, one.span(), one.value() + " not " + time.value() + " " + time.rule());
      }
    }
    open.forEach(one -> differ("MISS", text, one.span(), one.value()));
  }

  private void differ(String kind, String text, Span span, String what) {
    if (misses) {
      String before = text.substring(Math.max(0, span.start() - 50), span.start());
      String after = text.substring(span.end(), Math.min(text.length(), span.end() + 30));
      String line = before + "[" + span.of(text) + "]" + after;
      System.out.println(kind + "\t" + what + "\t" + line.replaceAll("\\s+", " "));
    }
  }
}
