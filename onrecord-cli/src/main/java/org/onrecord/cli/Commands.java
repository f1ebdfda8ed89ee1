package org.onrecord.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The commands by name, and how one of them is run.
 *
 * <p>Only the class of the command that is asked for is loaded; all of them are when help is.
 */
final class Commands {
  private static final Map<String, Function<Streams, Callable<Integer>>> COMMANDS = commands();

  private static final String HELP = "Show this help message and exit.";
  private static final String VERSION = "Print version information and exit.";

  private Commands() {}

  private static Map<String, Function<Streams, Callable<Integer>>> commands() {
    Map<String, Function<Streams, Callable<Integer>>> commands = new LinkedHashMap<>();
    commands.put("read", streams -> new ReadCommand(streams));
    commands.put("add", streams -> new AddCommand(streams));
    commands.put("check", streams -> new CheckCommand(streams));
    commands.put("said", streams -> new SaidCommand(streams));
    commands.put("person", streams -> new PersonCommand(streams));
    commands.put("contradictions", streams -> new ContradictionsCommand(streams));
    commands.put("rule", streams -> new RuleCommand(streams));
    commands.put("export", streams -> new ExportCommand(streams));
    commands.put("search", streams -> new SearchCommand(streams));
    commands.put("stats", streams -> new StatsCommand(streams));
    commands.put("verify", streams -> new VerifyCommand(streams));
    commands.put("demo", streams -> new DemoCommand(streams));
    commands.put("warm-up", streams -> new WarmUp());
    return commands;
  }

  /** Runs the command that {@code args} ask for; the result is the exit code. */
  static int run(Streams streams, String... args) {
    String asked = args.length > 0 ? args[0] : "";
    if (asked.equals("check") || asked.equals("read")) {
      ReaderAhead.begin();
    }
    if (args.length > 0 && !asked.equals("read") && !asked.equals("check")) {
      LuceneLog.hush();
    }
    CommandLine line = commandLine(streams, args);
    try {
      if (args.length == 0) {
        line.usage(line.getErr());
        return ExitCode.USAGE;
      }
      return line.execute(args);
    } finally {
      line.getOut().flush();
      line.getErr().flush();
    }
  }

  private static CommandLine commandLine(Streams streams, String... args) {
    // Picocli's own two options are found by reflection, which is slow in a process's first
    // moments.
    CommandSpec root =
        CommandSpec.create()
            .name("onrecord")
            .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description(HELP).build())
            .addOption(
                OptionSpec.builder("-V", "--version")
                    .versionHelp(true)
                    .description(VERSION)
                    .build())
            .versionProvider(version());
    root.usageMessage()
        .description(
            "Keeps a news archive on record: who said what, who is who to whom, what happened when;"
                + " and checks a draft against it.")
        .footer("", "Each command tells its options: onrecord COMMAND --help");
    CommandLine line = new CommandLine(root);
    String asked = args.length > 0 ? args[0] : "";
    COMMANDS.forEach(
        (name, command) -> {
          if (!COMMANDS.containsKey(asked) || name.equals(asked)) {
            line.addSubcommand(name, command.apply(streams));
          }
        });
    Look look = Look.of(streams, Look.Colours.auto);
    return line.setOut(writer(streams.out()))
        .setErr(writer(streams.err()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(look.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.max(60, look.width()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((e, command, parsed) -> Failure.told(streams, e));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }

  private static IVersionProvider version() {
    return () -> {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {
        "onrecord " + (version == null ? "(not packaged)" : version),
        "Java " + System.getProperty("java.version")
      };
    };
  }
}
