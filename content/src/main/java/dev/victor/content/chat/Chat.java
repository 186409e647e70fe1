package dev.victor.content.chat;

import dev.victor.core.console.Json;
import dev.victor.core.failure.Failure;
import dev.victor.core.http.Http;
import dev.victor.core.http.Limits;
import dev.victor.core.http.Pause;
import dev.victor.core.http.Reply;
import dev.victor.core.http.Request;
import dev.victor.core.project.Ai;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Secret;
import dev.victor.core.workspace.Secrets;
import dev.victor.core.workspace.Trust;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A model behind an address: chat completions of the OpenAI interface, as Ollama, llama.cpp, vLLM
/// and LM Studio speak it too. HTTP/1.1 on clear text, and no `stream` field: some servers close
/// the connection on `false`.
public final class Chat {

  private static final int DEFAULT_SECONDS = 120;
  private static final int LARGEST = 1 << 20;
  private static final int ATTEMPTS = 3;

  /// Low, for what is wanted is another wording, not another day.
  private static final BigDecimal TEMPERATURE = new BigDecimal("0.2");

  private final Ai ai;
  private final URI address;
  private final Optional<Secret> token;
  private final Http http;

  private Chat(Ai ai, URI address, Optional<Secret> token, Http http) {
    this.ai = ai;
    this.address = address;
    this.token = token;
    this.http = http;
  }

  /// The model that a project names.
  ///
  /// @throws Failure when its host is not trusted, or its token is not in reach
  public static Chat of(Environment environment, Ai ai, Pause pause) {
    URI address =
        Trust.of(environment)
            .require(ChatAddress.of(String.valueOf(ai.endpoint())), Trust.Purpose.MODEL);
    Optional<Secret> token =
        Optional.ofNullable(ai.apiKey()).map(new Secrets(environment)::resolve);
    return new Chat(ai, address, token, new Http(limits(ai), environment.clock(), pause));
  }

  /// How long one answer may take.
  public static Duration patience(Ai ai) {
    Integer seconds = ai.timeoutSeconds();
    return Duration.ofSeconds(seconds == null ? DEFAULT_SECONDS : seconds);
  }

  private static Limits limits(Ai ai) {
    Duration answer = patience(ai);
    return new Limits(
        Duration.ofSeconds(10), answer, answer, LARGEST, ATTEMPTS, Duration.ofSeconds(60));
  }

  /// The very text that is sent.
  public static String body(Ai ai, List<Turn> turns) {
    Map<String, Object> body = new LinkedHashMap<>();
    if (ai.model() != null) {
      body.put("model", ai.model());
    }
    body.put("messages", turns.stream().map(Turn::fields).toList());
    body.put("temperature", TEMPERATURE);
    return Json.line(body);
  }

  /// Says something and waits for what is answered.
  public Answer ask(List<Turn> turns) {
    Request request = Request.send(Request.Method.POST, address, body(ai, turns)).question();
    try {
      Reply reply = http.send(token.map(request::signed).orElse(request));
      return switch (ChatReply.read(reply)) {
        case Answer.Silence(var why) -> new Answer.Silence(host() + " " + withoutToken(why));
        case Answer.Draft draft -> draft;
      };
    } catch (Failure failure) {
      return new Answer.Silence(
          failure.where().map(where -> where + " ").orElse("") + withoutToken(failure.what()));
    }
  }

  /// A server may repeat what it was sent.
  private String withoutToken(String words) {
    return token.map(Secret::reveal).map(value -> words.replace(value, "…")).orElse(words);
  }

  private String host() {
    return String.valueOf(address.getHost());
  }
}
