package dev.victor.core.http;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.json.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Fetches a file too long for a [Reply] straight to the disk. Nothing is sent along but the
/// address. A redirect is followed within the host, and to the hosts that are named for it.
public final class Download {

  private static final int MOST_REDIRECTS = 3;
  private static final int BUFFER = 1 << 16;

  private final OkHttpClient client;
  private final Set<String> elsewhere;

  /// @param limits those for connecting and for silence; the whole may take as long as bytes come
  /// @param elsewhere further hosts that a redirect may lead to, over https
  public Download(Limits limits, Set<String> elsewhere) {
    this.elsewhere = Set.copyOf(elsewhere);
    this.client =
        new OkHttpClient.Builder()
            .connectTimeout(limits.connect())
            .readTimeout(limits.silence())
            .followRedirects(false)
            .followSslRedirects(false)
            .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
            .build();
  }

  /// Writes what is at an address to a new file.
  ///
  /// @param most bytes; what is longer is given up there
  /// @param progress told the bytes that came
  /// @throws OutsideFailed when it is not there, too long, or breaks off
  public void to(URI address, Path file, long most, LongConsumer progress) {
    URI at = address;
    try {
      for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
        try (Response response = client.newCall(request(at)).execute()) {
          if (response.isSuccessful()) {
            copy(at, response.body().byteStream(), file, most, progress);
            return;
          }
          if (response.code() < 301 || response.code() > 308) {
            throw new OutsideFailed(
                at.getHost(),
                "answered " + response.code() + " for " + name(at),
                "is that the right address?");
          }
          at = next(at, response.header("location"));
        }
      }
    } catch (IOException e) {
      throw new OutsideFailed(
          at.getHost(), "broke the download off", "check the network and run it again", e);
    }
    throw new OutsideFailed(address.getHost(), "leads on and on", "is that the right address?");
  }

  private static okhttp3.Request request(URI address) {
    try {
      return new okhttp3.Request.Builder()
          .url(address.toString())
          .header("User-Agent", "victor")
          .build();
    } catch (IllegalArgumentException e) {
      throw new BadInput(null, "that is no address to load from", "use one with https://", e);
    }
  }

  private URI next(URI at, @Nullable String location) {
    try {
      URI next = at.resolve(new URI(location == null ? "" : location));
      String host = String.valueOf(next.getHost());
      boolean here =
          host.equals(at.getHost())
              && next.getPort() == at.getPort()
              && String.valueOf(next.getScheme()).equals(at.getScheme());
      if (here || (elsewhere.contains(host) && "https".equals(next.getScheme()))) {
        return next;
      }
      throw new OutsideFailed(
          at.getHost(),
          "leads to another host, " + Quoted.plain(host),
          "load it yourself if that is right");
    } catch (URISyntaxException e) {
      throw new OutsideFailed(
          at.getHost(), "leads to what is no address", "is that the right address?", e);
    }
  }

  private static void copy(URI at, InputStream in, Path file, long most, LongConsumer progress)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      long all = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        all += n;
        if (all > most) {
          throw new OutsideFailed(
              at.getHost(),
              "sends more than " + most / 1_000_000 + " MB",
              "is that the right address?");
        }
        out.write(buffer, 0, n);
        progress.accept(all);
      }
    }
  }

  private static String name(URI address) {
    String path = String.valueOf(address.getPath());
    return Quoted.plain(path.substring(path.lastIndexOf('/') + 1));
  }
}
