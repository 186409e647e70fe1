package dev.victor.core.workspace;

import dev.victor.core.failure.BadInput;
import dev.victor.core.json.Block;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Kind;
import dev.victor.core.json.Problems;
import dev.victor.core.json.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The user's own settings, `config.json`: what no `project.json` may decide.
///
/// @param trustedHosts hosts that a project may send something to
/// @param stores addresses of PostgreSQL databases by the name a project uses
/// @param inboxes folders outside the workspace where statements arrive, by account
/// @param listenHosts names by which a tunnel or proxy calls `victor journal listen`
/// @param feeds addresses of brokers' interfaces in place of the known ones, by type of feed
/// @param bars commands that print new bars as CSV, by strategy
/// @param bridges folders of terminals that carry orders out, by execution
/// @param webhooks receivers of orders, by execution
/// @param datasets folder where versions of datasets are kept for all who share it
/// @param releases address that tells of the newest release of victor, as GitHub's interface does
/// @param aliases short names of the shell, and the words after `victor` that each stands for;
///   empty to have none of that name
public record Settings(
    List<String> trustedHosts,
    Map<String, String> stores,
    Map<String, String> inboxes,
    List<String> listenHosts,
    Map<String, String> feeds,
    Map<String, List<String>> bars,
    Map<String, String> bridges,
    Map<String, OrderHook> webhooks,
    Optional<String> datasets,
    Optional<String> releases,
    Map<String, String> aliases) {

  /// Who receives orders.
  ///
  /// @param url where they are posted
  /// @param secret reference to what they are signed with
  public record OrderHook(String url, String secret) {
    private static OrderHook read(Block in) {
      return new OrderHook(
          in.required(
              "url",
              Kind.hidden("https?://[^\\s#]+", "an address that begins with https://"),
              "where orders are posted"),
          in.required(
              "secret",
              Kind.text("(env|file):[A-Za-z0-9_.-]+", "env:VICTOR_NAME or file:NAME"),
              "what they are signed with"));
    }
  }

  private static final Settings NONE =
      new Settings(
          List.of(),
          Map.of(),
          Map.of(),
          List.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Map.of());

  private static final String HOST = "[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\]";
  private static final String A_HOST = "the name of a host, without https:// and path";

  /// The settings of a user; without the file, none.
  ///
  /// @throws BadInput with everything that is wrong in the file
  public static Settings of(Environment environment) {
    Path file = file(environment);
    if (!Files.exists(file)) {
      return NONE;
    }
    Problems problems = new Problems(file.toString());
    Settings settings = JsonFile.read(file, file.toString()).bind(Settings::read, problems);
    problems.check();
    return settings;
  }

  /// Where the settings are kept.
  public static Path file(Environment environment) {
    return environment.settings().resolve("config.json");
  }

  /// The JSON Schema of the file, from the declarations that read it.
  public static Map<String, Object> schema() {
    return Schema.document("urn:victor:settings:1", "config.json of victor", Settings::read);
  }

  /// Every key of the file and what it holds, from the declaration that reads it.
  public static Map<String, String> keys() {
    Map<String, String> keys = new LinkedHashMap<>();
    Object declared = schema().get("properties");
    if (declared instanceof Map<?, ?> properties) {
      properties.forEach((key, schema) -> {
        if (schema instanceof Map<?, ?> one) {
          keys.put(String.valueOf(key), String.valueOf(one.get("description")));
        }
      });
    }
    return keys;
  }

  private static Settings read(Block in) {
    return new Settings(
        in.list(
            "trustedHosts", Kind.text(HOST, A_HOST), "hosts that a project may send something to"),
        in.map(
            "stores",
            Kind.hidden(
                "jdbc:postgresql:\\S+", "an address like jdbc:postgresql://localhost/journal"),
            "databases by the name a project uses"),
        in.map("inboxes", Kind.text(), "folders outside the workspace where statements arrive"),
        in.list(
            "listenHosts", Kind.text(HOST, A_HOST), "names by which a tunnel calls the listener"),
        in.map(
            "feeds",
            Kind.text("https?://[^\\s?#]+", "an address that begins with https://"),
            "addresses of brokers' interfaces by type of feed"),
        in.map("bars", Kind.list(Kind.text()), "commands that print new bars as CSV, by strategy"),
        in.map("bridges", Kind.text(), "folders of terminals that carry orders out, by execution"),
        in.map("webhooks", Kind.block(OrderHook::read), "receivers of orders, by execution"),
        Optional.ofNullable(
            in.optional("datasets", Kind.text(), "folder that keeps versions of datasets for all")),
        Optional.ofNullable(
            in.optional(
                "releases",
                Kind.text("https?://[^\\s?#]+", "an address that begins with https://"),
                "address that tells of the newest release of victor")),
        Objects.requireNonNullElse(
            in.optional(
                "aliases", ShortNames.kind(), "short names of the shell, and what each runs"),
            Map.of()));
  }
}
