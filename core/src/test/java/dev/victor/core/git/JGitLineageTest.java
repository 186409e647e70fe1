package dev.victor.core.git;

/// JGit keeps the contract.
final class JGitLineageTest extends LineageContract {

  @Override
  Lineage.Reader reader(Sandbox sandbox) {
    return new JGitLineage(Repository.require(sandbox.environment(), sandbox.work));
  }
}
