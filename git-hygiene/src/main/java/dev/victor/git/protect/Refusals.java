package dev.victor.git.protect;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.http.Reply;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.json.Quoted;
import dev.victor.core.workspace.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What GitHub means when it does not grant a request, and what a person does about it.
final class Refusals {

  private static final int LONGEST = 300;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final GitHubRepository repository;
  private final Secret token;

  Refusals(GitHubRepository repository, Secret token) {
    this.repository = repository;
    this.token = token;
  }

  /// The failure behind an answer.
  ///
  /// @param what was asked for or sent
  Failure of(Reply reply, String what) {
    return switch (reply.status()) {
      case 401 ->
          new NeedsPerson(
              repository.host(),
              "does not take the token" + said(reply),
              "make a new one with \"Administration: read and write\" for "
                  + repository.owner()
                  + "/"
                  + repository.name());
      case 403 -> reply.isLimit() ? tooMuch(reply) : forbidden(reply);
      case 404 ->
          new NeedsPerson(
              repository.shown(),
              "is not there, or the token may not see it" + said(reply),
              "check the name, and that the token is for this repository");
      case 422 ->
          new OutsideFailed(
              repository.shown(),
              "did not take " + what + said(reply),
              "does its plan have rulesets? see docs/guide/protect.md");
      case 429 -> tooMuch(reply);
      default ->
          new OutsideFailed(
              repository.host(),
              "answered with status " + reply.status() + said(reply),
              "run it again later");
    };
  }

  private Failure forbidden(Reply reply) {
    return new NeedsPerson(
        repository.shown(),
        "may not be changed with this token" + said(reply),
        "give the token \"Administration: read and write\"; on a free plan only public repositories"
            + " have rulesets");
  }

  private Failure tooMuch(Reply reply) {
    String when =
        reply
            .header("x-ratelimit-reset")
            .filter(value -> value.matches("\\d{1,11}"))
            .map(value -> "after " + TIME.format(Instant.ofEpochSecond(Long.parseLong(value))))
            .orElse("later");
    return new OutsideFailed(
        repository.host(), "wants a pause: too much was asked", "run it again " + when);
  }

  /// GitHub's own words, short and tame, without the token should they repeat it.
  private String said(Reply reply) {
    String words = String.join("; ", words(reply.text())).replace(token.reveal(), "(secret)");
    String plain = Quoted.plain(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
    return plain.isEmpty() ? "" : " (" + plain + ")";
  }

  private static List<String> words(String body) {
    Node root;
    try {
      root = JsonFile.parse(body.getBytes(StandardCharsets.UTF_8), "answer").root();
    } catch (BadInput e) {
      return List.of(); // a page of some proxy says nothing that helps
    }
    Stream<Node> errors =
        root.at("errors").orElse(root) instanceof Node.Items(List<Node> values, var place)
            ? values.stream()
            : Stream.empty();
    return Stream.concat(
            root.at("message").stream(), errors.map(error -> error.at("message").orElse(error)))
        .map(Refusals::text)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> text(Node node) {
    return node instanceof Node.Text(String value, var place)
        ? Optional.of(value.strip())
        : Optional.empty();
  }
}
