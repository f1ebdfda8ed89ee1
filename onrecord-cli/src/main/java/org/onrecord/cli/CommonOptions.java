package org.onrecord.cli;

import picocli.CommandLine.Option;

/** Options that every command has, and how they make its output look. */
final class CommonOptions {
  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no messages but errors.")
  boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  boolean help;

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      description = "auto, always or never. auto: on a terminal, unless NO_COLOR is set.")
  Look.Colours colours = Look.Colours.auto;

  Look look(Streams streams) {
    return Look.of(streams, colours);
  }
}
