package dev.victor.git.alias;

import dev.victor.core.command.Outcome;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workspace.Environment;
import dev.victor.git.alias.AliasReport.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Git aliases for the verbs people type, shown, installed and removed.
public final class Aliases {

  /// What is typed day by day; everything else is `git victor VERB`.
  private static final List<String> EVERYDAY =
      List.of("sync", "start", "ship", "stack", "undo", "rename", "prune", "status");

  private final Environment world;
  private final AliasPlace place;
  private final List<Alias> aliases;

  private Aliases(Environment world, AliasPlace place, List<Alias> aliases) {
    this.world = world;
    this.place = place;
    this.aliases = aliases;
  }

  /// The aliases for the verbs there are.
  ///
  /// @param local for the repository of the working directory only
  /// @param verbs what can follow `victor git`
  public static Aliases of(Environment world, boolean local, List<String> verbs) {
    AliasPlace place =
        local
            ? AliasPlace.here(Repository.require(world, world.directory()))
            : AliasPlace.everywhere(world);
    TakenNames taken = TakenNames.ask(new GitRunner(world, world.directory(), false), !local);
    return new Aliases(
        world,
        place,
        Stream.concat(Stream.of(Alias.ALL), EVERYDAY.stream().filter(verbs::contains))
            .map(name -> new Alias(name, taken.of(name)))
            .toList());
  }

  /// What is there, or would be.
  public Outcome show() {
    return report(status());
  }

  /// Puts them in, or renews them.
  ///
  /// @throws NeedsPerson when the one name all others need is taken
  public Outcome install(boolean rehearse) {
    String text = AliasText.of(world.requireLauncher(), aliases);
    if (!aliases.getFirst().ours()) {
      throw inTheWay(aliases.getFirst());
    }
    if (status() == Status.INSTALLED) {
      return report(Status.UNCHANGED);
    }
    if (rehearse) {
      return report(Status.WOULD_INSTALL);
    }
    ConfigLock.during(
        place.config(),
        () -> {
          AtomicFile.write(place.file(), text);
          place.block().put(place.including());
        });
    return report(Status.INSTALLED);
  }

  /// Takes them out: the block, and our file.
  public Outcome uninstall(boolean rehearse) {
    if (status() == Status.ABSENT) {
      return report(Status.ABSENT);
    }
    if (rehearse) {
      return report(Status.WOULD_REMOVE);
    }
    if (place.block().present().isPresent()) {
      ConfigLock.during(place.config(), () -> place.block().remove());
    }
    try {
      Files.deleteIfExists(place.file());
    } catch (IOException e) {
      throw new NeedsPerson(
          place.file().toString(),
          "cannot be removed (" + e.getMessage() + ")",
          "remove it yourself",
          e);
    }
    return report(Status.REMOVED);
  }

  private Status status() {
    Optional<String> block = place.block().present();
    boolean there = Files.exists(place.file());
    if (block.isEmpty() && !there) {
      return Status.ABSENT;
    }
    boolean current =
        there
            && block.filter(place.including()::equals).isPresent()
            && world
                .launcher()
                .filter(launcher -> !AliasText.of(launcher, aliases).equals(text()))
                .isEmpty();
    return current ? Status.INSTALLED : Status.OUTDATED;
  }

  private String text() {
    try {
      return Files.readString(place.file());
    } catch (IOException e) {
      throw new NeedsPerson(
          place.file().toString(), "cannot be read (" + e.getMessage() + ")", "remove it", e);
    }
  }

  private AliasReport report(Status status) {
    return new AliasReport(status, place, world.home(), aliases);
  }

  private static NeedsPerson inTheWay(Alias alias) {
    return switch (alias.standing()) {
      case Standing.Yours(String value, String origin) ->
          new NeedsPerson(
              origin,
              "has an alias victor of its own (" + AliasReport.brief(value) + ")",
              "give it another name, then: victor git aliases install");
      case Standing.Program(), Standing.Gits(), Standing.Ours() ->
          new NeedsPerson(
              null,
              "a program git-victor on the PATH comes before any alias victor",
              "rename it, then: victor git aliases install");
    };
  }
}
