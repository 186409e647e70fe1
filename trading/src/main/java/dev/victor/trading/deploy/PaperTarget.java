package dev.victor.trading.deploy;

import dev.victor.trading.order.Order;

/// Carries out every order at the last close, on paper.

record PaperTarget() implements Target {

  @Override
  public boolean real() {
    return false;
  }

  @Override
  public Answer send(Order order) {
    return new Answer.Filled(order.units(), order.price());
  }

  @Override
  public Answer look(Order order) {
    return send(order);
  }
}
