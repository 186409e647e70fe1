package dev.victor.testgen.prove;

import dev.victor.core.console.Progress;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.project.Model;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.prove.Proving.Wish;
import dev.victor.testgen.subject.JavaModels;
import dev.victor.testgen.subject.Names;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Runs the suites of Java models, by the user's own build, against bugs in a copy of the sources.
final class JavaProving {

  private final Session session;
  private final JavaModels java;
  private final Wish wish;

  private JavaProving(Session session, JavaModels java, Wish wish) {
    this.session = session;
    this.java = java;
    this.wish = wish;
  }

  static List<Mutant> run(Session session, JavaModels java, List<Model> models, Wish wish) {
    JavaProving proving = new JavaProving(session, java, wish);
    JavaBuild build = JavaBuild.of(session);
    List<Attempt> attempts = new JavaPlan(session.workspace()).of(models);
    ExecutorService pool = Executors.newFixedThreadPool(wish.jobs());
    try (JavaLab lab = new JavaLab(session, build, wish.jobs())) {
      return proving.run(lab, pool, models, attempts);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutsideFailed(null, "interrupted", "run it again", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Mutant> run(
      JavaLab lab, ExecutorService pool, List<Model> models, List<Attempt> attempts)
      throws InterruptedException {
    List<Mutant> mutants = new ArrayList<>();
    Set<String> unsound = new HashSet<>();
    Map<String, List<String>> tests = new LinkedHashMap<>();
    String what = "trying " + attempts.size() + " bugs";
    try (Progress progress = new Progress(session.console(), what)) {
      progress.at(0, attempts.size());
      for (Model model : models) {
        tests.put(model.id(), tests(model));
        JavaLab.Run run = lab.sound(tests(model));
        if (!run.status().equals("survived")) {
          unsound.add(model.id());
          mutants.add(baseline(model, run));
        }
      }
      Map<Attempt, Future<JavaLab.Run>> runs = new LinkedHashMap<>();
      for (Attempt one : attempts) {
        if (!unsound.contains(one.model())) {
          runs.put(
              one, pool.submit(() -> lab.broken(one, tests.getOrDefault(one.model(), List.of()))));
        }
      }
      for (Map.Entry<Attempt, Future<JavaLab.Run>> one : runs.entrySet()) {
        mutants.add(one.getKey().ended(told(result(one.getValue()))));
        progress.at(mutants.size(), attempts.size());
      }
      return mutants;
    }
  }

  private List<String> tests(Model model) {
    String prefix = java.packageName() + ".";
    List<String> tests = new ArrayList<>();
    if (Files.isRegularFile(session.workspace().inside(java.file(JavaModels.DATASETS + ".java")))) {
      tests.add(prefix + JavaModels.DATASETS);
    }
    tests.add(prefix + Names.javaTest(model.id()));
    return tests;
  }

  private static Mutant baseline(Model model, JavaLab.Run run) {
    return new Mutant("", model.id(), "", "", 0, "", run.killedBy(), "baseline", run.seconds());
  }

  /// Only the first check, unless all are asked for.
  private JavaLab.Run told(JavaLab.Run run) {
    return wish.all() || run.killedBy().isEmpty()
        ? run
        : new JavaLab.Run(run.status(), run.killedBy().subList(0, 1), run.seconds());
  }

  private static JavaLab.Run result(Future<JavaLab.Run> run) throws InterruptedException {
    try {
      return run.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Failure failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
