package org.onrecord.cli;

import org.onrecord.story.SourceKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A kind of source on the command line. */
final class KindOption implements ITypeConverter<SourceKind> {
  @Override
  public SourceKind convert(String value) {
    return SourceKind.named(value)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + value
                        + "' is no kind of source; expected story, transcript, press-release,"
                        + " notes or post"));
  }
}
