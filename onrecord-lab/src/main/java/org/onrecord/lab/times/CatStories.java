package org.onrecord.lab.times;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.story.Span;

/**
 * Opens the stories of MEANTIME: CAT XML, where tokens stand apart and expressions name them. Only
 * sentences 0 to 5 of a story are marked in full, so only these are read.
 */
public final class CatStories {
  private static final int LAST_SENTENCE = 5;

  private static final Pattern TOKEN = Pattern.compile("<token ([^>]*)>([^<]*)</token>");
  private static final Pattern TIME =
      Pattern.compile("<TIMEX3 ([^>]*?)(?:/>|>(.*?)</TIMEX3>)", Pattern.DOTALL);
  private static final Pattern ANCHOR = Pattern.compile("<token_anchor t_id=\"(\\d+)\"");

  private CatStories() {}

  /** The stories of {@code folder}, by name. */
  public static List<TimedText> open(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    List<TimedText> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(read(Files.readString(file)));
    }
    return texts;
  }

  static TimedText read(String file) {
    StringBuilder text = new StringBuilder();
    Map<Integer, Span> tokens = new HashMap<>();
    Matcher token = TOKEN.matcher(file);
    int last = 0;
    while (token.find()) {
      int sentence = Integer.parseInt(attribute(token.group(1), "sentence"));
      if (sentence > LAST_SENTENCE) {
        break;
      }
      // Title and date line are paragraphs of their own.
      text.append(text.isEmpty() ? "" : sentence == last ? " " : sentence <= 2 ? "\n\n" : " ");
      last = sentence;
      int start = text.length();
      text.append(plain(token.group(2)));
      tokens.put(
          Integer.parseInt(attribute(token.group(1), "t_id")), new Span(start, text.length()));
    }
    return times(file, text.toString(), tokens);
  }

  private static TimedText times(String file, String text, Map<Integer, Span> tokens) {
    Optional<LocalDate> published = Optional.empty();
    List<TimedText.Marked> times = new ArrayList<>();
    Matcher time = TIME.matcher(file);
    while (time.find()) {
      String value = attribute(time.group(1), "value");
      boolean creation = attribute(time.group(1), "functionInDocument").equals("CREATION_TIME");
      if (creation) {
        published = Optional.of(LocalDate.parse(value.substring(0, 10)));
      }
      String anchors = time.group(2) == null ? "" : time.group(2);
      span(anchors, tokens).ifPresent(span -> times.add(new TimedText.Marked(span, value)));
    }
    times.sort(Comparator.comparing(TimedText.Marked::span));
    return new TimedText(text, published, times);
  }

  private static Optional<Span> span(String anchors, Map<Integer, Span> tokens) {
    int start = Integer.MAX_VALUE;
    int end = -1;
    Matcher anchor = ANCHOR.matcher(anchors);
    while (anchor.find()) {
      Span token = tokens.get(Integer.parseInt(anchor.group(1)));
      if (token == null) {
        return Optional.empty();
      }
      start = Math.min(start, token.start());
      end = Math.max(end, token.end());
    }
    return end < 0 ? Optional.empty() : Optional.of(new Span(start, end));
  }

  private static String attribute(String attributes, String name) {
    Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
    return value.find() ? value.group(1) : "";
  }

  private static String plain(String token) {
    return token
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
