package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which trades a version of a strategy made: those with one of its magic numbers, or with a remark
/// that begins as its own do.
///
/// @param strategy id
/// @param version of it, such as the first digits of its hash
/// @param account id; any when null
/// @param magic numbers that its expert advisor stamps on orders
/// @param comment what remarks look like; `*` and `?` are wild
/// @param since first day, in the author's zone
public record StrategyLink(
    String strategy,
    @Nullable String version,
    @Nullable String account,
    List<String> magic,
    @Nullable String comment,
    @Nullable LocalDate since) {

  /// Copies the list.
  public StrategyLink {
    magic = List.copyOf(magic);
  }

  static StrategyLink read(Block in) {
    return new StrategyLink(
        in.required("strategy", Kinds.id(), "id of the strategy"),
        in.optional("version", Kind.text(80), "version of it, such as the start of its hash"),
        in.optional("account", Kinds.id(), "id of the account; any when left out"),
        in.list("magic", Kind.text(40), "magic numbers its expert advisor stamps on orders"),
        in.optional("comment", Kind.text(80), "remarks of its orders; * and ? are wild"),
        in.optional("since", Kind.day(), "first day of this version"));
  }

  /// `sma-goog@3f2a91`, or the id alone.
  public String name() {
    return version == null ? strategy : strategy + "@" + version;
  }
}
