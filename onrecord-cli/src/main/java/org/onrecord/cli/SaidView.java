package org.onrecord.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.VersionOnRecord;

/** Quotations on record for a person's eyes: under each story what was said in it. */
final class SaidView {
  private static final int INDENT = 4;

  private SaidView() {}

  static String of(List<QuotationOnRecord> found, Look look) {
    StringBuilder out = new StringBuilder();
    SpeakerColours colours = new SpeakerColours();
    Set<String> stories = new LinkedHashSet<>();
    long last = -1;
    for (QuotationOnRecord quotation : found) {
      VersionOnRecord version = quotation.version();
      stories.add(version.story());
      if (version.sequence() != last) {
        last = version.sequence();
        out.append(out.length() == 0 ? "" : "\n");
        out.append(look.bold(look.cut(VersionLine.of(version, look), look.width()))).append('\n');
      }
      quotation(quotation, colours, look, out);
    }
    String total = FindingTables.count(found.size(), "quotation");
    String where = SummaryText.stories(stories.size());
    out.append('\n').append(look.dim(total + " in " + where)).append('\n');
    return out.toString();
  }

  private static void quotation(
      QuotationOnRecord quotation, SpeakerColours colours, Look look, StringBuilder out) {
    String codes = colours.codes(quotation.speaker().name());
    Flow flow = new Flow(look).add(quotation.speaker().name(), codes);
    quotation.cue().ifPresent(cue -> flow.add(cue, "2"));
    flow.join(":", "2");
    String standing = VersionLine.standing(quotation.standing(), Look.PLAIN);
    if (!standing.isEmpty()) {
      flow.add("(" + standing + ")", "1;38;5;161");
    }
    flow.add(
        quotation.standing().shown()
            ? String.join(" " + look.ellipsis() + " ", quotation.exact())
            : "not shown, because its story was withdrawn or withheld");
    flow.writeTo(out, " ".repeat(2), INDENT);
  }
}
