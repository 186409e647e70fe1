package dev.victor.cli.features;

import java.nio.file.Path;

/// A remote and two clones of it, made once and copied for each scenario: copying costs a tenth.
final class Template {

  private static final World MADE = make();

  private Template() {}

  private static World make() {
    World world = new World();
    Path folder = world.folder();
    Runtime.getRuntime().addShutdownHook(new Thread(world::end));
    world.gitIn(folder, "init", "-q", "seed");
    Path seed = folder.resolve("seed");
    Folders.write(seed.resolve("a.txt"), "one\n");
    world.gitIn(seed, "add", "a.txt");
    world.gitIn(seed, "commit", "-q", "-m", "feat: one");
    world.gitIn(folder, "clone", "-q", "--bare", "seed", "origin.git");
    world.gitIn(world.origin(), "remote", "remove", "origin");
    world.gitIn(folder, "clone", "-q", world.origin().toString(), "work");
    world.gitIn(folder, "clone", "-q", world.origin().toString(), "coworker");
    world.gitIn(world.coworker(), "config", "user.name", "Coworker");
    world.gitIn(world.coworker(), "config", "user.email", "coworker@example.com");
    return world;
  }

  /// Lays them out in a world.
  static void copyTo(World world) {
    Path from = MADE.folder();
    for (String name : new String[] {"origin.git", "work", "coworker"}) {
      Folders.copy(from.resolve(name), world.folder().resolve(name));
    }
    for (String name : new String[] {"work", "coworker"}) {
      Path config = world.folder().resolve(name).resolve(".git/config");
      String moved = Folders.read(config).replace(from.toString(), world.folder().toString());
      Folders.write(config, moved);
      world.gitIn(world.folder().resolve(name), "update-index", "-q", "--refresh");
    }
  }
}
