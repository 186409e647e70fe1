package dev.victor.content.narrate;

import dev.victor.content.story.DayWork;
import dev.victor.core.failure.Failure;
import dev.victor.core.git.Commit;
import dev.victor.core.project.Account;
import dev.victor.core.project.Author;
import dev.victor.core.project.Channel;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Secrets;
import dev.victor.core.workspace.Session;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes out of a text what must not leave this machine, and puts `[token]`, `[person]` and the
/// like in its place: secrets of known shapes, the values of the secrets that a project names,
/// people other than the owner, logins, and money that is not shown.
final class Redaction {

  /// What marks are called.
  static final String NAMES =
      "(key|webhook|login|token|password|person|e-mail|path|account|number|address|id|hash|amount"
          + "|secret)";

  /// What is put in the place of something private.
  static final Pattern MARK = Pattern.compile("\\[" + NAMES + "]");

  private static final Pattern MONEY =
      Pattern.compile(
          "(?i)([-+]?[$€£¥]\\s?\\d[\\d.,]{0,20}[km]?|[-+]?\\d[\\d.,]{0,20}[km]?\\s?([$€£¥]"
              + "|\\b(usd|eur|gbp|chf|jpy|pln|cad|aud|usdt|usdc|btc|eth|dollars?|euros?)\\b))");
  private static final int SHORTEST_SECRET = 6;
  private static final int LIKELY_SECRET = 10;
  private static final int LOGIN_DIGITS = 5;

  private final Map<Pattern, String> own;
  private final boolean moneyShown;

  private Redaction(Map<Pattern, String> own, boolean moneyShown) {
    this.own = own;
    this.moneyShown = moneyShown;
  }

  /// What is private about some work.
  static Redaction of(Session session, DayWork work) {
    Project project = session.workspace().project();
    Map<Pattern, String> own = new LinkedHashMap<>();
    secrets(session.environment(), project)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(value -> own.put(Pattern.compile(Pattern.quote(value)), "[secret]"));
    people(work, project).forEach(name -> own.put(word(name), "[person]"));
    logins(project).forEach(login -> own.put(word(login), "[account]"));
    return new Redaction(own, work.moneyShown());
  }

  /// Text of others as a line of data without it.
  String data(String text) {
    return Harmless.of(apply(Harmless.line(text)));
  }

  /// The text without it.
  String apply(String text) {
    String clean = text;
    for (Map.Entry<Pattern, String> each : own.entrySet()) {
      clean = each.getKey().matcher(clean).replaceAll(each.getValue());
    }
    for (PrivateShape shape : PrivateShape.values()) {
      clean = shape.outOf(clean);
    }
    return moneyShown ? clean : MONEY.matcher(clean).replaceAll("[amount]");
  }

  /// Values as they are and as headers and addresses carry them.
  private static Stream<String> secrets(Environment environment, Project project) {
    Secrets secrets = new Secrets(environment);
    Stream<String> named =
        references(project).flatMap(reference -> value(secrets, reference).stream());
    Stream<String> variables =
        environment.variables().entrySet().stream()
            .filter(variable -> variable.getKey().startsWith("VICTOR_"))
            .map(Map.Entry::getValue)
            .filter(value -> value.length() >= LIKELY_SECRET);
    return Stream.concat(named, variables)
        .map(String::strip)
        .filter(value -> value.length() >= SHORTEST_SECRET)
        .distinct()
        .flatMap(value -> Stream.of(value, base64(value)));
  }

  private static String base64(String value) {
    return Base64.getEncoder()
        .withoutPadding()
        .encodeToString(value.getBytes(StandardCharsets.UTF_8));
  }

  private static Stream<String> references(Project project) {
    List<String> references = new ArrayList<>();
    if (project.ai() != null) {
      references.add(project.ai().apiKey());
    }
    project.channels().stream().map(Channel::webhook).forEach(references::add);
    project.accounts().stream()
        .map(Account::feed)
        .filter(Objects::nonNull)
        .forEach(feed -> {
          references.add(feed.key());
          references.add(feed.token());
        });
    return references.stream().filter(Objects::nonNull);
  }

  /// A secret that is not in reach cannot be said either.
  private static Optional<String> value(Secrets secrets, String reference) {
    try {
      return Optional.of(secrets.resolve(reference).reveal());
    } catch (Failure notInReach) {
      return Optional.empty();
    }
  }

  /// Names of those who wrote commits, except the owner's.
  private static Stream<String> people(DayWork work, Project project) {
    Author author = project.author();
    Set<String> owner =
        author == null
            ? Set.of()
            : Stream.of(author.name(), author.handle())
                .filter(Objects::nonNull)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    return work.commits().stream()
        .map(Commit::authorName)
        .map(String::strip)
        .filter(name -> name.length() > 2 && !owner.contains(name.toLowerCase(Locale.ROOT)))
        .distinct();
  }

  /// Accounts that are called by their numbers.
  private static Stream<String> logins(Project project) {
    return project.accounts().stream()
        .map(Account::id)
        .filter(id -> id.chars().filter(Character::isDigit).count() >= LOGIN_DIGITS);
  }

  private static Pattern word(String name) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
