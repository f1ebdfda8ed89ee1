package org.onrecord.language;

import java.util.Locale;
import java.util.Set;

/** Endings of web addresses that stand without "www": "example.com". */
final class Domains {
  private static final Set<String> TOP =
      Set.of(
          "com", "org", "net", "gov", "edu", "uk", "tv", "info", "eu", "ie", "au", "ca", "de", "fr",
          "io", "ly", "fm", "biz", "mil", "nz", "za", "in", "ru", "cn", "jp", "co");

  private Domains() {}

  /** True for "com" or "COM"; not for "Com", which opens a sentence after a lost space. */
  static boolean isTopLevel(String ending) {
    String lower = ending.toLowerCase(Locale.ROOT);
    return TOP.contains(lower)
        && (ending.equals(lower) || ending.equals(ending.toUpperCase(Locale.ROOT)));
  }
}
