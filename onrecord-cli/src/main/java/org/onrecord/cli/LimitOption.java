package org.onrecord.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many answers to show, on the command line. */
final class LimitOption implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String value) {
    try {
      int limit = Integer.parseInt(value);
      if (limit >= 1) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // Told below, with the numbers that are too small.
    }
    throw new TypeConversionException("'" + value + "' is not a number from 1 on");
  }
}
