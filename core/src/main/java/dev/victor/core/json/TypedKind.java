package dev.victor.core.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// An object whose key `type` tells which declaration its other keys follow.
///
/// @param declarations by type, in the order a message lists them
record TypedKind<T>(Map<String, Function<Block, ? extends T>> declarations) implements Kind<T> {

  private static final String TYPE = "type";

  @Override
  public T read(Node node, Reading at) {
    if (!(node instanceof Node.Fields(var fields, var place))) {
      at.refuse(node, "an object with a \"" + TYPE + "\"");
      return sample();
    }
    Node.Field type = fields.get(TYPE);
    if (type == null) {
      at.tell(node, "lacks \"" + TYPE + "\"", "one of " + String.join(", ", declarations.keySet()));
      return sample();
    }
    Problems before = new Problems("");
    Kind<String> word = Kind.word(declarations.keySet().toArray(String[]::new));
    String chosen = word.read(type.value(), new Reading("", before));
    if (!before.none()) {
      word.read(type.value(), at.into(TYPE));
      return sample();
    }
    return block(chosen).read(node, at);
  }

  private Kind<? extends T> block(String type) {
    Function<Block, ? extends T> declaration = declarations.get(type);
    if (declaration == null) {
      throw new IllegalStateException("no declaration of " + type);
    }
    return Kind.block(of(type, declaration));
  }

  private static <T> Function<Block, T> of(String type, Function<Block, T> declaration) {
    return in -> {
      var _ = in.required(TYPE, Kind.word(type), "which kind it is");
      return declaration.apply(in);
    };
  }

  @Override
  public T sample() {
    return block(declarations.keySet().iterator().next()).sample();
  }

  @Override
  public Map<String, Object> schema() {
    List<Map<String, Object>> alternatives = new ArrayList<>();
    declarations.forEach((type, declaration) -> alternatives.add(Schema.of(of(type, declaration))));
    return Map.of("oneOf", alternatives);
  }
}
