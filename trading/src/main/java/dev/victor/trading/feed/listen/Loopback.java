package dev.victor.trading.feed.listen;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.victor.core.failure.NeedsPerson;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The server, on the loopback addresses of this machine and nowhere else: the one of IPv4 must be
/// free, the one of IPv6 is taken where there is one.
final class Loopback implements AutoCloseable {

  /// Seconds for a request to come in, head and body; a second for the disk is left of the three
  /// that TradingView waits.
  private static final Map<String, String> LIMITS =
      Map.of(
          "sun.net.httpserver.maxReqTime", "2",
          "sun.net.httpserver.maxRspTime", "3",
          "sun.net.httpserver.maxReqHeaders", "60",
          "sun.net.httpserver.maxReqHeaderSize", "16384",
          "jdk.httpserver.maxConnections", "64");

  private static final byte[] IPV4 = {127, 0, 0, 1};
  private static final byte[] IPV6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

  private final List<HttpServer> servers;
  private final ExecutorService threads;

  private Loopback(List<HttpServer> servers, ExecutorService threads) {
    this.servers = servers;
    this.threads = threads;
  }

  /// Begins to answer.
  ///
  /// @param port zero for any that is free
  /// @throws NeedsPerson when the port is taken or may not be used
  static Loopback open(int port, HttpHandler handler) {
    LIMITS.forEach((name, value) -> {
      if (System.getProperty(name) == null) {
        System.setProperty(name, value);
      }
    });
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    List<HttpServer> servers = new ArrayList<>();
    try {
      HttpServer first = HttpServer.create(new InetSocketAddress(address(IPV4), port), 0);
      servers.add(first);
      sixth(first.getAddress().getPort(), servers);
    } catch (IOException e) {
      threads.close();
      throw new NeedsPerson(
          "127.0.0.1:" + port,
          port < 1024 && !(e instanceof BindException)
              ? "may not be used (" + e.getMessage() + ")"
              : "cannot be listened on (" + e.getMessage() + ")",
          "name another one: victor journal listen --port " + (port < 60_000 ? 8788 : 8787),
          e);
    }
    for (HttpServer server : servers) {
      server.createContext("/", handler);
      server.setExecutor(threads);
      server.start();
    }
    return new Loopback(servers, threads);
  }

  private static void sixth(int port, List<HttpServer> servers) {
    try {
      servers.add(HttpServer.create(new InetSocketAddress(address(IPV6), port), 0));
    } catch (IOException noSuchAddress) {
      servers.subList(1, servers.size()).clear();
    }
  }

  private static InetAddress address(byte[] bytes) throws IOException {
    return InetAddress.getByAddress(bytes);
  }

  /// Where it listens.
  List<InetSocketAddress> addresses() {
    return servers.stream().map(HttpServer::getAddress).toList();
  }

  int port() {
    return servers.getFirst().getAddress().getPort();
  }

  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
    threads.close();
  }
}
