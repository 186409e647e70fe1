package dev.victor.testgen.prove;

import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Model;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.java.JavaParser;
import dev.victor.testgen.java.JavaParser.Parsed;
import dev.victor.testgen.subject.JavaModels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All bugs that are tried in the Java sources of models, always in the same order. Nothing is
/// compiled or run.
final class JavaPlan {

  private static final int LARGEST = 1 << 20;
  private static final String REMEDY = "correct it, or its name in project.json";

  private final Workspace workspace;
  private final Set<String> tried = new HashSet<>();

  JavaPlan(Workspace workspace) {
    this.workspace = workspace;
  }

  /// The bugs of models: in the file of each, and once in the files that read the data.
  ///
  /// @throws BadInput when a file is not there, or no Java
  List<Attempt> of(List<Model> models) {
    List<Attempt> attempts = new ArrayList<>();
    try (JavaParser parser = new JavaParser()) {
      for (Model model : models) {
        String own = JavaModels.source(model.entry());
        for (String file : files(model)) {
          if (tried.add(file) || file.equals(own)) {
            attempts.addAll(in(parser, model, file));
          }
        }
      }
    }
    return attempts;
  }

  private static Set<String> files(Model model) {
    Model.Data data = model.data();
    Set<String> files = new LinkedHashSet<>();
    files.add(JavaModels.source(model.entry()));
    if (data != null) {
      Stream.of(data.reader(), data.windows(), data.split())
          .flatMap(function -> Optional.ofNullable(function).stream())
          .filter(function -> function.contains(":"))
          .map(JavaModels::source)
          .forEach(files::add);
    }
    return files;
  }

  private List<Attempt> in(JavaParser parser, Model model, String file) {
    String text = text(file);
    JavaSource source = new JavaSource(text, parsed(parser, file, text));
    Map<String, Integer> counts = new HashMap<>();
    List<Attempt> attempts = new ArrayList<>();
    for (Bug bug : bugs(source, model, file)) {
      String place =
          "%s:%s:%s:%d"
              .formatted(model.id(), slug(bug.operator()), Path.of(file).getFileName(), bug.line());
      int count = counts.merge(place, 1, Integer::sum);
      attempts.add(
          new Attempt(
              count > 1 ? place + "-" + count : place,
              model.id(),
              bug,
              file,
              source.shown(bug.edits().getLast()),
              source.edited(bug.edits())));
    }
    return attempts;
  }

  /// The bugs of one file, in the order of its lines.
  static List<Bug> bugs(JavaSource source, Model model, String file) {
    JavaBugs bugs = new JavaBugs(source);
    new GuardBugs(bugs).find();
    if (file.equals(JavaModels.source(model.entry()))) {
      String name = model.entry().replaceAll(".*[.$]", "");
      source
          .type(name)
          .map(type -> new ModelClass(source, type, model))
          .ifPresent(type -> {
            Knobs knobs = new Knobs(model);
            new FitBugs(bugs, type).find();
            new RowBugs(bugs, type).find();
            new SavedBugs(bugs, type, knobs).find();
            new KnobBugs(bugs, type, knobs).find();
          });
    }
    Optional.ofNullable(model.data()).ifPresent(data -> new DataBugs(bugs).find(file, data));
    return bugs.all();
  }

  private static String slug(String operator) {
    return operator.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "-");
  }

  private String text(String file) {
    Path path = workspace.inside(file);
    try {
      if (!Files.isRegularFile(path)) {
        throw new BadInput(file, "there is no such file", REMEDY);
      }
      if (Files.size(path) > LARGEST) {
        throw new BadInput(file, "is larger than 1 MiB", "cut it into smaller ones");
      }
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new BadInput(file, "is no text in UTF-8", REMEDY, e);
    }
  }

  private static Parsed parsed(JavaParser parser, String file, String text) {
    Parsed parsed;
    try {
      parsed = parser.parse(text);
    } catch (StackOverflowError | IllegalStateException deep) { // javac wraps it
      throw new BadInput(file, "is nested too deeply", REMEDY, deep);
    }
    parsed
        .error()
        .ifPresent(error -> {
          throw new BadInput(file + ":" + error, "is no Java", REMEDY);
        });
    return parsed;
  }
}
