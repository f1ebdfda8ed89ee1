package org.onrecord.archive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at a file as GEDCOM 7.0 lays down: lines, levels, pointers, which structures may stand
 * under which, and how dates are written. Knows the part of the standard that the export uses.
 */
final class GedcomValidator {
  private static final Pattern LINE =
      Pattern.compile("(0|[1-9][0-9]*) (?:@([A-Z0-9_]+)@ )?([A-Z_][A-Z0-9_]*)(?: (.*))?");
  private static final String DAY =
      "(?:[1-9]|[12][0-9]|3[01]) (?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) [0-9]+";
  private static final String DATE =
      "(?:" + DAY + "|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) [0-9]+|[0-9]+)";
  private static final Pattern DATE_VALUE =
      Pattern.compile("(?:(?:CAL|ABT|EST) )?" + DATE + "|BET " + DATE + " AND " + DATE);
  private static final Set<String> EVENT = Set.of("TYPE", "DATE", "PLAC", "SOUR", "AGNC", "NOTE");
  private static final Map<String, Set<String>> UNDER =
      Map.ofEntries(
          Map.entry("HEAD", Set.of("GEDC", "SOUR", "NOTE")),
          Map.entry("GEDC", Set.of("VERS")),
          Map.entry("HEAD.SOUR", Set.of("NAME", "VERS")),
          Map.entry(
              "INDI",
              Set.of(
                  "NAME", "BIRT", "DEAT", "RETI", "EVEN", "OCCU", "FAMC", "FAMS", "ASSO", "NOTE")),
          Map.entry("NAME", Set.of("TYPE", "GIVN", "SURN")),
          Map.entry("BIRT", EVENT),
          Map.entry("DEAT", EVENT),
          Map.entry("RETI", EVENT),
          Map.entry("EVEN", EVENT),
          Map.entry("OCCU", EVENT),
          Map.entry("DATE", Set.of("PHRASE")),
          Map.entry("ASSO", Set.of("ROLE", "SOUR")),
          Map.entry("ROLE", Set.of("PHRASE")),
          Map.entry("FAM", Set.of("HUSB", "WIFE", "CHIL", "MARR", "DIV", "ENGA", "SOUR", "NOTE")),
          Map.entry("MARR", EVENT),
          Map.entry("DIV", EVENT),
          Map.entry("ENGA", EVENT),
          Map.entry("SOUR", Set.of("DATA", "TITL", "AUTH", "PUBL", "PAGE")),
          Map.entry("DATA", Set.of("DATE", "TEXT")));
  private static final Set<String> POINTS = Set.of("FAMC", "FAMS", "ASSO", "HUSB", "WIFE", "CHIL");

  private final List<String> troubles = new ArrayList<>();
  private final Map<String, String> records = new TreeMap<>();
  private final Map<String, Set<String>> links = new TreeMap<>();
  private String record = "";

  private GedcomValidator() {}

  /** What is wrong with the file; empty for a valid one. */
  static List<String> troubles(String file) {
    GedcomValidator validator = new GedcomValidator();
    validator.look(file);
    return validator.troubles;
  }

  private void look(String file) {
    String[] lines = file.split("\n", -1);
    expect(file.startsWith("0 HEAD\n1 GEDC\n2 VERS 7.0\n"), "no header");
    expect(file.endsWith("\n0 TRLR\n"), "no trailer");
    Deque<String> above = new ArrayDeque<>();
    for (int i = 0; i < lines.length - 1; i++) {
      Matcher line = LINE.matcher(lines[i]);
      if (!line.matches()) {
        troubles.add("no line: " + lines[i]);
        continue;
      }
      int level = Integer.parseInt(line.group(1));
      expect(level <= above.size(), "level jumps: " + lines[i]);
      while (above.size() > level) {
        above.pop();
      }
      look(lines[i], line, above);
      above.push(line.group(3));
    }
    links.forEach((from, to) -> to.forEach(link -> expect(resolves(from, link), from + link)));
  }

  private void look(String text, Matcher line, Deque<String> above) {
    String tag = line.group(3);
    String payload = line.group(4) == null ? "" : line.group(4);
    if (above.isEmpty()) {
      record = line.group(2) == null ? tag : line.group(2);
      boolean fresh = records.put(record, tag) == null;
      expect(fresh, "twice: " + text);
      return;
    }
    expect(line.group(2) == null, "an identifier below a record: " + text);
    String parent = above.peek();
    boolean head = parent.equals("SOUR") && above.peekLast().equals("HEAD");
    Set<String> allowed = UNDER.getOrDefault(head ? "HEAD.SOUR" : parent, Set.of());
    expect(tag.equals("CONT") || allowed.contains(tag), "not under " + parent + ": " + text);
    boolean pointer = POINTS.contains(tag) || (tag.equals("SOUR") && !parent.equals("HEAD"));
    expect(pointer == payload.matches("@[A-Z0-9_]+@"), "pointer: " + text);
    expect(pointer || !payload.startsWith("@") || payload.startsWith("@@"), "at sign: " + text);
    if (pointer) {
      String to = payload.replace("@", "");
      links.computeIfAbsent(record, none -> new TreeSet<>()).add(tag + " " + to);
    }
    if (tag.equals("DATE")) {
      expect(DATE_VALUE.matcher(payload).matches(), "date: " + text);
    }
    expect(!tag.equals("EVEN") || !parent.equals("INDI") || payload.isEmpty(), "event: " + text);
  }

  /** Every pointer leads to a record of its kind, and families and individuals to each other. */
  private boolean resolves(String from, String link) {
    String tag = link.substring(0, link.indexOf(' '));
    String to = link.substring(link.indexOf(' ') + 1);
    String kind =
        switch (tag) {
          case "FAMC", "FAMS" -> "FAM";
          case "SOUR" -> "SOUR";
          default -> "INDI";
        };
    Set<String> back = links.getOrDefault(to, Set.of());
    boolean mutual =
        switch (tag) {
          case "HUSB", "WIFE" -> back.contains("FAMS " + from);
          case "CHIL" -> back.contains("FAMC " + from);
          case "FAMC" -> back.contains("CHIL " + from);
          case "FAMS" -> back.contains("HUSB " + from) || back.contains("WIFE " + from);
          default -> true;
        };
    return kind.equals(records.get(to)) && mutual;
  }

  private void expect(boolean sound, String trouble) {
    if (!sound) {
      troubles.add(trouble);
    }
  }
}
