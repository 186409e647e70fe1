package dev.victor.trading.filter;

import dev.victor.core.project.Journal;
import dev.victor.core.project.Project;
import dev.victor.core.project.StrategyLink;
import dev.victor.trading.journal.Span;
import dev.victor.trading.journal.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Calls trades by the strategy version that `project.json` links them to, instead of by their
/// magic number. A deal seldom carries the remark that its position was opened with, so positions
/// are shown first where remarks count.
public final class StrategyLinks {

  private final List<StrategyLink> links;
  private final ZoneId zone;
  private final Map<String, String> positions = new HashMap<>();

  private StrategyLinks(List<StrategyLink> links, ZoneId zone) {
    this.links = links;
    this.zone = zone;
  }

  /// The links of an account.
  public static StrategyLinks of(Project project, String account) {
    Journal journal = project.journal();
    List<StrategyLink> all = journal == null ? List.of() : journal.strategies();
    return new StrategyLinks(
        all.stream()
            .filter(link -> link.account() == null || link.account().equals(account))
            .toList(),
        project.zone());
  }

  /// Whether remarks count, so that all positions have to be shown before any deal.
  public boolean byComment() {
    return links.stream().anyMatch(link -> link.comment() != null);
  }

  /// The position, called by its link.
  public Span linked(Span span) {
    if (links.isEmpty()) {
      return span;
    }
    Optional<String> name = name(span.strategy(), span.comment(), span.opened());
    name.ifPresent(found -> positions.put(span.id(), found));
    return name.map(span::by).orElse(span);
  }

  /// The deal, called by its own link or that of its position.
  public Step linked(Step step) {
    if (links.isEmpty()) {
      return step;
    }
    return step.position()
        .map(positions::get)
        .or(() -> name(step.strategy(), "", step.time()))
        .map(step::by)
        .orElse(step);
  }

  private Optional<String> name(Optional<String> magic, String comment, Instant time) {
    return links.stream()
        .filter(link -> fits(link, magic, comment, time))
        .map(StrategyLink::name)
        .findFirst();
  }

  private boolean fits(StrategyLink link, Optional<String> magic, String comment, Instant time) {
    LocalDate since = link.since();
    String remarks = link.comment();
    boolean own =
        magic.filter(link.magic()::contains).isPresent()
            || (remarks != null
                && !comment.isEmpty()
                && new Globs(List.of(remarks)).match(comment));
    return own && (since == null || !LocalDate.ofInstant(time, zone).isBefore(since));
  }
}
