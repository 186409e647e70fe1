package dev.victor.core.workspace;

import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Resolves references to secrets: `env:VICTOR_NAME`, a variable of that prefix only, or
/// `file:NAME`, an entry of `secrets.json` in the user's settings, which nobody else may read.
public final class Secrets {

  private static final String VARIABLE = "env:";
  private static final String ENTRY = "file:";
  private static final String PREFIX = "VICTOR_";
  private static final Set<PosixFilePermission> OWN =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Environment environment;

  /// The secrets that are in reach of a command.
  public Secrets(Environment environment) {
    this.environment = environment;
  }

  /// The secret a reference of `project.json` means.
  ///
  /// @throws BadInput when the reference is none, or names a variable of somebody else
  /// @throws NeedsPerson when the secret is not set, or others could read the file
  public Secret resolve(String reference) {
    if (reference.startsWith(VARIABLE)) {
      return variable(reference.substring(VARIABLE.length()));
    }
    if (reference.startsWith(ENTRY)) {
      return entry(reference.substring(ENTRY.length()));
    }
    throw new BadInput(
        null,
        "a secret is named by reference, not written down",
        "write \"env:VICTOR_NAME\" or \"file:NAME\"");
  }

  /// Where secrets by name are kept.
  public Path file() {
    return environment.settings().resolve("secrets.json");
  }

  /// A secret by its name in the file; none when it is not there.
  ///
  /// @throws NeedsPerson when others could read the file
  public Optional<Secret> kept(String name) {
    return Files.exists(file()) && entries().containsKey(name)
        ? Optional.of(entry(name))
        : Optional.empty();
  }

  /// Keeps a secret under a name; the file is made, for the user alone, when there is none.
  ///
  /// @return how a project would name it
  /// @throws NeedsPerson when others could read the file, or it cannot be written
  public String keep(String name, String value) {
    checkMode();
    Map<String, Object> all = new LinkedHashMap<>();
    if (Files.exists(file())) {
      entries().forEach((key, field) -> all.put(key, field.value().plain()));
    }
    all.put(name, value);
    AtomicFile.writePrivate(file(), Json.write(all));
    return ENTRY + name;
  }

  /// Refuses a file of secrets that others could read; one that is not there is no trouble.
  ///
  /// @throws NeedsPerson when its mode is wider than 0600
  public void checkMode() {
    Path file = file();
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        || !Files.exists(file)) {
      return;
    }
    try {
      Set<PosixFilePermission> mode = Files.getPosixFilePermissions(file);
      if (!OWN.containsAll(mode)) {
        throw new NeedsPerson(
            file.toString(),
            "can be read or changed by others (" + PosixFilePermissions.toString(mode) + ")",
            "chmod 600 " + file);
      }
    } catch (IOException e) {
      throw new NeedsPerson(file.toString(), "its mode cannot be read", "check who owns it", e);
    }
  }

  private Secret variable(String name) {
    if (!name.startsWith(PREFIX)) {
      throw new BadInput(
          null,
          "only variables that begin with VICTOR_ can be named as secrets",
          "export the value as VICTOR_" + name.replaceAll("[^A-Z0-9_]", "") + " and name that");
    }
    return environment
        .variable(name)
        .map(Secret::new)
        .orElseThrow(() ->
            new NeedsPerson(null, name + " is not set", "export " + name + "=… and try again"));
  }

  private Secret entry(String name) {
    Path file = file();
    if (!Files.exists(file)) {
      throw new NeedsPerson(
          file.toString(), "is not there", "make it: {\"" + name + "\": \"…\"}, mode 600");
    }
    checkMode();
    Map<String, Node.Field> entries = entries();
    Node.Field field = entries.get(name);
    if (field == null) {
      throw new NeedsPerson(
          file.toString(),
          "has no entry \"" + name + "\"",
          entries.isEmpty() ? "add it" : Nearest.remedy(name, entries.keySet()));
    }
    if (field.value() instanceof Node.Text(String value, var at) && !value.isBlank()) {
      return new Secret(value);
    }
    throw new BadInput(
        file + ":" + field.value().place(),
        "expected a text that is not empty",
        "write the secret there in quotes");
  }

  private Map<String, Node.Field> entries() {
    JsonFile json = JsonFile.read(file(), file().toString());
    if (json.root() instanceof Node.Fields(Map<String, Node.Field> entries, var place)) {
      return entries;
    }
    throw new BadInput(
        file() + ":1:1",
        "expected an object of names and secrets",
        "write it like {\"name\": \"secret\"}");
  }
}
