package dev.victor.core.json;

import java.util.Map;
import java.util.function.Function;

/// An object that a record declares.
record BlockKind<T>(Function<Block, T> declaration) implements Kind<T> {

  @Override
  public T read(Node node, Reading at) {
    if (!(node instanceof Node.Fields fields)) {
      at.refuse(node, "an object");
      return sample();
    }
    FileBlock block = new FileBlock(fields, at);
    T value = declaration.apply(block);
    block.finish();
    return value;
  }

  /// What the declaration makes of samples.
  @Override
  public T sample() {
    return declaration.apply(new SampleBlock());
  }

  @Override
  public Map<String, Object> schema() {
    return Schema.of(declaration);
  }
}
