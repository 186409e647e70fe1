package dev.victor.core.command;

import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The options and positional arguments of one verb, declared in code rather than by annotations:
/// no reflection and no proxies at start-up (decision 0003). Every verb takes `--json`, `--color`
/// and `--help`.
public final class Arguments {

  /// The options that every verb takes, which are declared first.
  private static final int COMMON = 3;

  static {
    // A class of Groovy's is looked for in vain in every jar, and converters that we do not use are
    // found by reflection:
    // both at each start.
    System.setProperty("picocli.disable.closures", "true");
    System.setProperty("picocli.converters.excludes", "java.*");
  }

  private final CommandSpec spec = CommandSpec.create();
  private final List<String> examples = new ArrayList<>();
  private final List<Runnable> afterParsing = new ArrayList<>();
  private final IdentityHashMap<ArgSpec, Argument<?>> handles = new IdentityHashMap<>();
  private int positionals;

  /// Whether `--json` was typed.
  public final Argument<Boolean> json = flag("--json", "Print one JSON object instead of text.");

  /// `auto`, `always` or `never`.
  public final Argument<String> color =
      choice(
          "--color",
          "WHEN",
          List.of("auto", "always", "never"),
          "auto",
          "Colour the text: auto, always, never.");

  /// Whether `--help` was typed.
  public final Argument<Boolean> help = flag("-h", "--help", "Show this help.");

  Arguments() {}

  /// A switch without a value, such as `--dry-run`.
  public Argument<Boolean> flag(String name, String description) {
    return flag(new String[] {name}, description);
  }

  /// A switch with a short name, such as `-h, --help`.
  public Argument<Boolean> flag(String shortName, String name, String description) {
    return flag(new String[] {shortName, name}, description);
  }

  private Argument<Boolean> flag(String[] names, String description) {
    Argument<Boolean> argument = new Argument<>(false);
    return add(
        OptionSpec.builder(names)
            .type(boolean.class)
            .description(description)
            .usageHelp(names[names.length - 1].equals("--help"))
            .setter(setter(Boolean.class, argument::set))
            .build(),
        argument);
  }

  /// An option with a text value.
  public Argument<Optional<String>> text(String name, String label, String description) {
    return optional(name, label, description, Function.identity());
  }

  /// An option with a text value and a default.
  public Argument<String> text(String name, String label, String initial, String description) {
    Argument<String> argument = new Argument<>(initial);
    return option(name, label, description, argument, argument::set);
  }

  /// An option whose value may be left out, `--html[=FILE]`: empty when it was not typed.
  ///
  /// @param bare the value of the option alone
  public Argument<Optional<String>> textOr(
      String name, String label, String bare, String description) {
    Argument<Optional<String>> argument = new Argument<>(Optional.empty());
    return add(
        OptionSpec.builder(name)
            .type(String.class)
            .arity("0..1")
            .fallbackValue(bare)
            .paramLabel(label)
            .description(description)
            .setter(setter(String.class, typed -> argument.set(Optional.of(typed))))
            .build(),
        argument);
  }

  /// An option that may be given several times, and takes several values separated by commas.
  public Argument<List<String>> texts(String name, String label, String description) {
    Argument<List<String>> argument = new Argument<>(List.of());
    Words typed = new Words();
    afterParsing.add(() -> argument.set(typed.all()));
    return add(
        OptionSpec.builder(name)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .splitRegex(",")
            .paramLabel(label)
            .description(description)
            .getter(typed)
            .setter(typed)
            .build(),
        argument);
  }

  /// An option that takes one of `values`.
  public Argument<String> choice(
      String name, String label, List<String> values, String initial, String description) {
    Argument<String> argument = new Argument<>(initial);
    return option(
        name,
        label,
        description,
        argument.oneOf(values),
        typed -> {
          if (!values.contains(typed)) {
            throw new TypeConversionException(
                "'" + typed + "' is none of " + String.join(", ", values) + near(typed, values));
          }
          argument.set(typed);
        });
  }

  /// An option that takes a whole number from `least` to `most`.
  public Argument<Integer> whole(
      String name, String label, int least, int most, int initial, String description) {
    Argument<Integer> argument = new Argument<>(initial);
    return option(
        name,
        label,
        description,
        argument,
        typed -> {
          if (!typed.matches("[0-9]{1,9}")
              || Integer.parseInt(typed) < least
              || Integer.parseInt(typed) > most) {
            throw new TypeConversionException(
                "'" + typed + "' is no whole number from " + least + " to " + most);
          }
          argument.set(Integer.valueOf(typed));
        });
  }

  /// An option that takes a calendar day, `YYYY-MM-DD`.
  public Argument<Optional<LocalDate>> date(String name, String description) {
    return optional(
            name,
            "YYYY-MM-DD",
            description,
            typed -> {
              try {
                return LocalDate.parse(typed);
              } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + typed + "' is not a day like 2026-11-22");
              }
            })
        .of(Value.DAY);
  }

  /// Words without an option name; `required` refuses an empty list.
  public Argument<List<String>> words(String label, boolean required, String description) {
    Argument<List<String>> argument = new Argument<>(List.of());
    Words typed = new Words();
    afterParsing.add(() -> argument.set(typed.all()));
    return add(
        PositionalParamSpec.builder()
            .index(positionals++ + "..*")
            .arity(required ? "1..*" : "0..*")
            .required(required)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel(label)
            .description(description)
            .getter(typed)
            .setter(typed)
            .build(),
        argument);
  }

  /// At most one word without an option name.
  public Argument<Optional<String>> word(String label, String description) {
    Argument<Optional<String>> argument = new Argument<>(Optional.empty());
    return add(
        PositionalParamSpec.builder()
            .index(String.valueOf(positionals++))
            .arity("0..1")
            .type(String.class)
            .paramLabel(label)
            .description(description)
            .setter(setter(String.class, typed -> argument.set(Optional.ofNullable(typed))))
            .build(),
        argument);
  }

  /// One example for the help: the command line and what it does.
  public Arguments example(String commandLine, String explanation) {
    examples.add(String.format(Locale.ROOT, "  %-42s %s", commandLine, explanation));
    return this;
  }

  /// Reads what was typed after the verb into the handles.
  ///
  /// @throws UsageError when it cannot be understood, naming the nearest right option
  public void parse(String commandLine, List<String> typed) {
    try {
      new CommandLine(spec.name(commandLine))
          .setExpandAtFiles(false)
          .parseArgs(typed.toArray(String[]::new));
      afterParsing.forEach(Runnable::run);
    } catch (UnmatchedArgumentException e) {
      throw new UsageError(commandLine, unmatched(e), remedy(commandLine, e));
    } catch (ParameterException e) {
      throw new UsageError(commandLine, message(e), "see: " + commandLine + " --help");
    }
  }

  /// A value that was refused by us says all of it; the parser's own words name its insides.
  private static String message(ParameterException e) {
    return String.valueOf(
        e.getCause() instanceof TypeConversionException ours ? ours.getMessage() : e.getMessage());
  }

  private static String near(String typed, List<String> values) {
    return Nearest.to(typed, values).map(near -> "; did you mean " + near + "?").orElse("");
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String first = e.getUnmatched().getFirst();
    return (first.startsWith("-") ? "unknown option " : "unexpected argument ") + first;
  }

  private String remedy(String commandLine, UnmatchedArgumentException e) {
    List<String> names = spec.options().stream().flatMap(o -> Stream.of(o.names())).toList();
    return Nearest.to(e.getUnmatched().getFirst(), names)
        .map(near -> "did you mean " + near + "?")
        .orElse("see: " + commandLine + " --help");
  }

  /// The help text of the verb: synopsis, description, options, examples.
  public String usage(String commandLine, String description, boolean colour, int width) {
    spec.name(commandLine).usageMessage().description(description).width(Math.max(55, width));
    if (!examples.isEmpty()) {
      List<String> footer = new ArrayList<>(List.of("", "Examples:"));
      footer.addAll(examples);
      spec.usageMessage().footer(footer.toArray(String[]::new));
    }
    return new CommandLine(spec)
        .getUsageMessage(colour ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF);
  }

  /// Every word and option in words, for the command reference and completion; the options that
  /// every command has come last.
  public List<Description> describe() {
    List<Description> described = new ArrayList<>();
    for (PositionalParamSpec positional : spec.positionalParameters()) {
      described.add(described(positional.paramLabel(), "", positional));
    }
    int words = described.size();
    for (OptionSpec option : spec.options()) {
      described.add(described(String.join(", ", option.names()), label(option), option));
    }
    Collections.rotate(described.subList(words, described.size()), -COMMON);
    return described;
  }

  private Description described(String names, String label, ArgSpec spec) {
    Argument<?> handle = Objects.requireNonNull(handles.get(spec));
    return new Description(
        names, label, text(spec), handle.kind(), handle.choices(), spec.isMultiValue());
  }

  private static String label(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    return option.arity().min() == 0 ? "[=" + option.paramLabel() + "]" : option.paramLabel();
  }

  /// The examples as they stand in the help, one a line.
  public List<String> examples() {
    return List.copyOf(examples);
  }

  private static String text(ArgSpec spec) {
    return String.join(" ", spec.description());
  }

  /// One option or positional argument in words.
  ///
  /// @param names as typed, with all spellings
  /// @param label of its value, empty for a switch, `[=FILE]` where it may be left out
  /// @param text what it does
  /// @param kind what its value stands for
  /// @param choices the words that are meant, or the ends of the names of files
  /// @param many whether it takes several values
  public record Description(
      String names, String label, String text, Value kind, List<String> choices, boolean many) {

    /// Names and value as they are typed: `--html[=FILE]`.
    public String typed() {
      return label.isEmpty() || label.startsWith("[=") ? names + label : names + " " + label;
    }
  }

  private <T> Argument<Optional<T>> optional(
      String name, String label, String description, Function<String, T> convert) {
    Argument<Optional<T>> argument = new Argument<>(Optional.empty());
    return option(
        name,
        label,
        description,
        argument,
        typed -> argument.set(Optional.of(convert.apply(typed))));
  }

  private <T> Argument<T> option(
      String name, String label, String description, Argument<T> argument, Consumer<String> set) {
    return add(
        OptionSpec.builder(name)
            .type(String.class)
            .paramLabel(label)
            .description(description)
            .setter(setter(String.class, typed -> convert(name, typed, set)))
            .build(),
        argument);
  }

  private static void convert(String name, String typed, Consumer<String> set) {
    try {
      set.accept(typed);
    } catch (TypeConversionException e) {
      throw new TypeConversionException(name + ": " + e.getMessage());
    }
  }

  private <T> Argument<T> add(ArgSpec one, Argument<T> argument) {
    spec.add(one);
    handles.put(one, argument);
    return argument;
  }

  /// picocli hands the value, or null when it resets an argument to its default; a reset keeps
  /// ours.
  private static <T> ISetter setter(Class<T> type, Consumer<T> set) {
    return new ISetter() {
      @Override
      @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
      public <V> V set(V value) {
        if (value != null) {
          set.accept(type.cast(value));
        }
        return value;
      }
    };
  }
}
