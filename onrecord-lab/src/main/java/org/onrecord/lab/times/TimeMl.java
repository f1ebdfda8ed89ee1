package org.onrecord.lab.times;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.story.Span;

/** Opens the files of TempEval-3: TimeML, one story a file, expressions marked in the text. */
public final class TimeMl {
  private static final Pattern CREATED =
      Pattern.compile("functionInDocument=\"CREATION_TIME\"[^>]*>|<DCT>.*?</DCT>");
  private static final Pattern DATE = Pattern.compile("value=\"(\\d{4}-\\d\\d-\\d\\d)");
  private static final Pattern TAG =
      Pattern.compile("<(/?)(\\w+)([^>]*)>|&(amp|lt|gt|quot|apos);", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

  /** How far before the mark of the creation time its value may stand. */
  private static final int BEFORE = 200;

  private TimeMl() {}

  /** The stories below {@code folder}, by path. */
  public static List<TimedText> open(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".tml")).sorted().toList();
    }
    List<TimedText> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(read(Files.readString(file)));
    }
    return texts;
  }

  static TimedText read(String file) {
    int begin = file.indexOf("<TEXT>") + "<TEXT>".length();
    int end = file.indexOf("</TEXT>");
    List<TimedText.Marked> times = new ArrayList<>();
    String text = plain(file.substring(begin, end), times);
    return new TimedText(text, published(file), times);
  }

  private static Optional<LocalDate> published(String file) {
    Matcher created = CREATED.matcher(file);
    if (!created.find()) {
      return Optional.empty();
    }
    Matcher date = DATE.matcher(created.group());
    if (!date.find()) {
      int from = Math.max(0, created.start() - BEFORE);
      date = DATE.matcher(file.substring(from, created.end()));
      if (!date.find()) {
        return Optional.empty();
      }
    }
    return Optional.of(LocalDate.parse(date.group(1)));
  }

  /** The text without its tags; notes the marked expressions. */
  private static String plain(String tagged, List<TimedText.Marked> times) {
    StringBuilder text = new StringBuilder();
    Matcher tag = TAG.matcher(tagged);
    int from = 0;
    int open = -1;
    String value = "";
    while (tag.find()) {
      text.append(tagged, from, tag.start());
      from = tag.end();
      if (tag.group(4) != null) {
        text.append(character(tag.group(4)));
      } else if (tag.group(2).equals("TIMEX3") && tag.group(1).isEmpty()) {
        open = text.length();
        Matcher told = VALUE.matcher(tag.group(3));
        value = told.find() ? told.group(1) : "";
      } else if (tag.group(2).equals("TIMEX3") && text.length() > open) {
        times.add(new TimedText.Marked(new Span(open, text.length()), value));
      }
    }
    return text.append(tagged.substring(from)).toString();
  }

  private static char character(String entity) {
    return switch (entity) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      default -> '\'';
    };
  }
}
