package org.onrecord.read.person;

import java.util.Map;
import java.util.Set;
import org.onrecord.language.Text;

/** What somebody is called by whose office or trade has several names. */
final class Offices {
  // "the SHADOW chancellor" is not the chancellor.
  private static final Set<String> LESSER =
      Set.of("shadow", "deputy", "vice", "assistant", "associate", "opposition", "rival", "junior");

  // "Rovers BOSS Abel Odell. The MANAGER said"
  private static final Map<String, Set<String>> ALIKE =
      Map.ofEntries(
          Map.entry("manager", Set.of("boss", "gaffer")),
          Map.entry("boss", Set.of("manager", "gaffer", "coach", "executive", "ceo")),
          Map.entry("ceo", Set.of("executive")),
          Map.entry("executive", Set.of("ceo")),
          Map.entry("minister", Set.of("secretary", "rev", "reverend", "pastor")),
          Map.entry("secretary", Set.of("minister")),
          Map.entry("judge", Set.of("recorder", "justice")),
          Map.entry("officer", Set.of("pc", "sgt", "det", "insp", "supt", "con", "constable")),
          Map.entry("pastor", Set.of("rev", "reverend")),
          Map.entry("prosecutor", Set.of("<prosecutor>")),
          Map.entry("defendant", Set.of("<accused>")),
          Map.entry("accused", Set.of("<accused>")),
          Map.entry("official", Set.of("referee", "umpire", "linesman")),
          Map.entry("barrister", Set.of("kc", "qc")),
          Map.entry("gaffer", Set.of("boss", "manager")),
          Map.entry("coach", Set.of("boss")),
          Map.entry("skipper", Set.of("captain")),
          Map.entry("captain", Set.of("skipper", "capt")),
          Map.entry("goalkeeper", Set.of("keeper", "goalie")),
          Map.entry("keeper", Set.of("goalkeeper")),
          Map.entry("goalie", Set.of("goalkeeper", "goaltender")),
          Map.entry("doctor", Set.of("dr")),
          Map.entry("professor", Set.of("prof")),
          Map.entry("governor", Set.of("gov")),
          Map.entry("premier", Set.of("prime minister")),
          Map.entry("pm", Set.of("prime minister")),
          Map.entry("head teacher", Set.of("headteacher", "headmaster", "headmistress", "head")),
          Map.entry("senator", Set.of("sen")),
          Map.entry("councillor", Set.of("cllr")),
          Map.entry("general", Set.of("gen")),
          Map.entry("colonel", Set.of("col")),
          Map.entry("sergeant", Set.of("sgt")),
          Map.entry("detective", Set.of("det", "dc", "ds", "dci")),
          Map.entry("inspector", Set.of("insp")),
          Map.entry("superintendent", Set.of("supt")),
          Map.entry("priest", Set.of("fr", "rev", "father")),
          Map.entry("vicar", Set.of("rev", "revd", "reverend")),
          Map.entry("actor", Set.of("actress")),
          Map.entry("actress", Set.of("actor")),
          Map.entry("comic", Set.of("comedian")),
          Map.entry("comedian", Set.of("comic", "comedienne")),
          Map.entry("headteacher", Set.of("headmaster", "headmistress", "head", "head teacher")),
          Map.entry("chairman", Set.of("chair")),
          Map.entry("chair", Set.of("chairman", "chairwoman")),
          Map.entry("attorney", Set.of("lawyer")),
          Map.entry("lawyer", Set.of("attorney", "solicitor", "barrister")));

  // What somebody is called whose trade has a name of its own: "SCULPTOR Ines Odell. The ARTIST".
  private static final Map<String, Set<String>> SORTS =
      Map.of(
          "artist", Set.of("sculptor", "painter", "illustrator"),
          "author", Set.of("novelist", "writer", "biographer"),
          "novelist", Set.of("author", "writer"),
          "writer", Set.of("author", "novelist", "screenwriter", "playwright"),
          "academic", Set.of("professor", "lecturer", "historian", "prof"),
          "musician", Set.of("guitarist", "drummer", "bassist", "pianist", "violinist", "cellist"),
          "footballer", Set.of("striker", "midfielder", "defender", "goalkeeper", "winger"));

  private Offices() {}

  /** Whether one of the roles is a sort of the noun. */
  static boolean isSort(String noun, Set<String> roles) {
    Set<String> sorts = SORTS.get(noun);
    return sorts != null && sorts.stream().anyMatch(roles::contains);
  }

  /** "shadow chancellor" for the chancellor of that phrase, else the noun alone. */
  static String full(Text text, int token, String noun) {
    int before = token - 1;
    // "the shadow environment secretary"
    before -= before > 0 && LESSER.contains(text.lower(before - 1)) ? 1 : 0;
    return before >= 0 && (LESSER.contains(text.lower(before)) || isWhole(text, before, noun))
        ? text.lower(before) + " " + noun
        : noun;
  }

  /** "PRIME minister", "HEAD teacher": an office of its own, whatever minister there is besides. */
  private static boolean isWhole(Text text, int before, String noun) {
    return switch (noun) {
      case "minister" -> text.is(before, "prime") || text.is(before, "first");
      case "teacher" -> text.is(before, "head");
      default -> false;
    };
  }

  /** "District Attorney", "State's Attorney": who prosecutes. */
  static boolean isProsecutor(Text text, int token) {
    if (token < 1 || !text.is(token, "attorney")) {
      return false;
    }
    return switch (text.lower(token - 1)) {
      case "district", "state", "county", "u.s.", "'s", "\u2019s", "commonwealth" -> true;
      default -> false;
    };
  }

  /** Whether one of the roles is another word for the noun. */
  static boolean isLike(String noun, Set<String> roles) {
    return ALIKE.getOrDefault(noun, Set.of()).stream().anyMatch(roles::contains);
  }
}
