package dev.victor.core.http;

import dev.victor.core.failure.OutsideFailed;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;

/// One exchange over OkHttp, the only type that knows it: no redirect is followed, no cookie kept,
/// no answer read beyond its limit.
///
/// Every exchange has a connection of its own. One that is kept may have been given up by the other
/// side meanwhile; what adds something could then neither be sent nor sent again.
final class Wire {

  /// Marks a request of which the first byte was written.
  private static final class Beginning extends EventListener {
    @Override
    public void requestHeadersStart(Call call) {
      AtomicBoolean begun = call.request().tag(AtomicBoolean.class);
      if (begun != null) {
        begun.set(true);
      }
    }
  }

  private final OkHttpClient client;
  private final int largest;

  Wire(Limits limits) {
    this.largest = limits.largest();
    this.client =
        new OkHttpClient.Builder()
            .connectTimeout(limits.connect())
            .readTimeout(limits.silence())
            .writeTimeout(limits.silence())
            .callTimeout(limits.whole())
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .eventListener(new Beginning())
            .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
            .build();
  }

  /// Sends a request once.
  ///
  /// @param begun set as soon as some of it is on its way
  /// @throws IOException when there was no answer
  /// @throws OutsideFailed when the answer is too large
  Reply exchange(Request request, AtomicBoolean begun) throws IOException {
    try (Response response = client.newCall(build(request, begun)).execute()) {
      Map<String, String> headers = new HashMap<>();
      response
          .headers()
          .forEach(header ->
              headers.put(header.getFirst().toLowerCase(Locale.ROOT), header.getSecond()));
      return new Reply(response.code(), headers, text(request, response.body()));
    }
  }

  private static okhttp3.Request build(Request request, AtomicBoolean begun) {
    okhttp3.Request.Builder builder =
        new okhttp3.Request.Builder().url(request.address().toString());
    builder.tag(AtomicBoolean.class, begun);
    builder.header("User-Agent", "victor");
    request.headers().forEach(builder::header);
    request.token().ifPresent(token -> builder.header("Authorization", "Bearer " + token.reveal()));
    return builder
        .method(
            request.method().name(),
            request
                .body()
                .map(body -> RequestBody.create(body.bytes(), MediaType.get(body.type())))
                .orElse(null))
        .build();
  }

  private String text(Request request, ResponseBody body) throws IOException {
    BufferedSource source = body.source();
    if (source.request(largest + 1L)) {
      throw new OutsideFailed(
          request.host(),
          "answered with more than " + largest / 1024 + " kB",
          "is that the right address?");
    }
    return source.readUtf8();
  }
}
