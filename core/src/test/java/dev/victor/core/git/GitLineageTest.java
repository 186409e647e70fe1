package dev.victor.core.git;

/// The installed git keeps the contract.
final class GitLineageTest extends LineageContract {

  @Override
  Lineage.Reader reader(Sandbox sandbox) {
    return new GitLineage(sandbox.runner());
  }
}
