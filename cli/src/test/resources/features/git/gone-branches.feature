Feature: git sync when the branch is gone at the remote

  Background:
    Given a repository with a remote
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed

  Scenario: its work is nowhere else
    Given a coworker deletes "feat/x" at the remote
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: feat/x moved
        feat/x       kept: gone at origin, 1 commit not in main    git push -u origin feat/x
      """
    And nothing changed
