package org.onrecord.cli;

import java.util.List;
import java.util.Locale;
import org.onrecord.archive.check.DraftFault;
import org.onrecord.archive.check.FactCheck;
import org.onrecord.archive.check.Grade;
import org.onrecord.archive.check.Report;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What in a report ends a check with exit code 10. */
enum FailOn {
  VERBATIM,
  TYPOGRAPHIC,
  ELIDED,
  PARTIAL,
  ALTERED,
  OTHER_SPEAKER,
  NOT_STANDING,
  NOT_ON_RECORD,
  CONTRADICTS,
  /** A quotation mark without its other. */
  MARKS,
  NONE;

  /** True when the report has what is asked for, or, where nothing is, needs a look. */
  static boolean fails(Report report, List<FailOn> asked) {
    if (asked.isEmpty()) {
      return report.needsLook();
    }
    return asked.stream().anyMatch(one -> one.isIn(report));
  }

  private boolean isIn(Report report) {
    if (this == CONTRADICTS) {
      return report.facts().stream()
          .anyMatch(fact -> fact.verdict() == FactCheck.Verdict.CONTRADICTS);
    }
    if (this == MARKS) {
      return report.faults().stream().anyMatch(fault -> fault.kind() == DraftFault.Kind.MARKS);
    }
    return this != NONE
        && report.quotations().stream().anyMatch(check -> check.grade() == Grade.valueOf(name()));
  }

  /** From the command line: in any case, with hyphens or underscores. */
  static final class Converter implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String value) {
      String name = value.strip().toUpperCase(Locale.ROOT).replace('-', '_');
      for (FailOn one : values()) {
        if (one.name().equals(name)) {
          return one;
        }
      }
      throw new TypeConversionException(
          "'" + value + "' is no grade; expected some of " + List.of(values()));
    }
  }
}
