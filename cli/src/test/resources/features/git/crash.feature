@launcher
Feature: the power fails during a sync, and nothing is lost

  A sync with uncommitted work, staged work and a new file, of a branch that a coworker has pushed to as well.

  Background:
    Given a repository with a remote
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "feat/x" a commit "feat: theirs" changing "theirs.txt"
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And commit "feat: mine" changing "mine.txt"
    And an uncommitted change to "a.txt"
    And a staged file "staged.txt"
    And an untracked file "new.txt"

  Scenario Outline: before git command <n>, then sync again
    When the power fails before git command <n> of "victor git sync"
    And "victor git sync" went well
    Then "feat/x" at the remote has the commits
      | feat: mine   |
      | feat: theirs |
      | feat: x      |
      | feat: b      |
      | feat: one    |
    And "feat/x" is pushed
    And git status is
      """
       M a.txt
      A  staged.txt
      ?? new.txt
      """
    And the stash list is empty
    And no sync is under way

    Examples:
      | n  |
      | 1  |
      | 2  |
      | 4  |
      | 6  |
      | 7  |
      | 8  |
      | 9  |
      | 10 |
      | 11 |
      | 12 |
      | 13 |
      | 14 |

  Scenario Outline: after git command <n>, then sync again
    When the power fails after git command <n> of "victor git sync"
    And "victor git sync" went well
    Then "feat/x" at the remote has the commits
      | feat: mine   |
      | feat: theirs |
      | feat: x      |
      | feat: b      |
      | feat: one    |
    And git status is
      """
       M a.txt
      A  staged.txt
      ?? new.txt
      """
    And no sync is under way

    Examples:
      | n  |
      | 5  |
      | 6  |
      | 7  |
      | 8  |
      | 9  |
      | 10 |
      | 11 |
      | 12 |
      | 13 |
