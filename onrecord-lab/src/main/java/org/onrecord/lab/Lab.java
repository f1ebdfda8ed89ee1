package org.onrecord.lab;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The laboratory's command line: measures, trains and makes test stories. */
@Command(
    name = "lab",
    description = "Measures reading accuracy and speed, trains the models, makes test stories.",
    subcommands = {
      AccuracyCommand.class,
      TablesCommand.class,
      AlterCommand.class,
      SpeedCommand.class,
      GenerateCommand.class,
      TrainCommand.class,
      StandoffCommand.class,
      CommandLine.HelpCommand.class
    },
    mixinStandardHelpOptions = true)
public final class Lab {
  private static final int FAILED = 1;
  private static final int NOT_FOUND = 3;

  private Lab() {}

  /** Runs a command and exits with 0 when done, 1 when it failed, 2 on misuse, 3 without data. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs a command and gives the exit code. */
  static int run(String... args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return new CommandLine(new Lab())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(Lab::report)
        .execute(args);
  }

  private static int report(
      Exception exception, CommandLine command, CommandLine.ParseResult parsed) {
    if (exception instanceof MissingCorpus) {
      command.getErr().println("lab: " + exception.getMessage());
      return NOT_FOUND;
    }
    exception.printStackTrace(command.getErr());
    return FAILED;
  }
}
