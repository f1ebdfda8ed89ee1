package org.onrecord.read.quotation;

import java.util.List;
import java.util.Map;

/** Nouns that name again somebody whom a title has named. */
final class TitleNouns {
  // "Sgt Ida Roe was glad. "…," the officer said".
  private static final Map<String, List<String>> TITLES =
      Map.of(
          "officer",
          List.of(
              "det",
              "con",
              "pc",
              "dc",
              "ds",
              "di",
              "dci",
              "sgt",
              "sergeant",
              "insp",
              "inspector",
              "supt",
              "superintendent",
              "constable",
              "detective"),
          "politician",
          List.of("mp", "msp", "td", "mla", "senator", "minister", "councillor", "cllr"),
          "lawmaker",
          List.of("sen", "senator", "rep", "representative", "congressman", "congresswoman", "mp"),
          "backbencher",
          List.of("mp"),
          "pm",
          List.of("minister", "premier"),
          "frontbencher",
          List.of("mp", "minister", "secretary", "chancellor"),
          "doctor",
          List.of("dr", "professor", "prof"),
          "medic",
          List.of("dr", "doctor", "paramedic", "nurse"),
          "academic",
          List.of("dr", "professor", "prof"));

  private TitleNouns() {}

  /** The titles, in lower case, of those whom the noun may name: "sgt" for "officer". */
  static List<String> of(String noun) {
    return TITLES.getOrDefault(noun, List.of());
  }
}
