@launcher
Feature: the power fails during a sync of all branches, one of them with a conflict

  Background:
    Given a repository with a remote
    And branch "feat/b1" with commit "feat: b1" changing "b1.txt", pushed
    And branch "feat/b2" with commit "feat: b2" changing "a.txt", pushed
    And branch "feat/b3" with commit "feat: b3" changing "b3.txt", pushed
    And a coworker pushes to "main" a commit "feat: z" changing "a.txt"
    And an uncommitted change to "b3.txt"
    And a staged file "staged.txt"
    And an untracked file "new.txt"

  Scenario Outline: before git command <n>, then back
    When the power fails before git command <n> of "victor git sync --all"
    And "victor git sync --abort" took back what there was
    Then everything is as it was at first
    And no sync is under way

    Examples:
      | n  |
      | 2  |
      | 5  |
      | 6  |
      | 7  |
      | 8  |
      | 9  |
      | 10 |

  Scenario Outline: before git command <n>, then on, past the conflict, to the end
    When the power fails before git command <n> of "victor git sync --all"
    And "victor git sync --all" stopped
    And I solve the conflict in "a.txt" with "both"
    And "victor git sync --continue" went well
    Then "feat/b1" is pushed
    And "feat/b2" is pushed
    And "feat/b3" is pushed
    And I am now on "feat/b3"
    And git status is
      """
       M b3.txt
      A  staged.txt
      ?? new.txt
      """
    And the stash list is empty

    Examples:
      | n |
      | 3 |
      | 6 |
      | 8 |
      | 9 |

  Scenario Outline: after the conflict, before git command <n> of going on
    Given "victor git sync --all" stopped
    And I solve the conflict in "a.txt" with "both"
    When the power fails before git command <n> of "victor git sync --continue"
    And "victor git sync --continue" went well
    Then "feat/b1" is pushed
    And "feat/b2" is pushed
    And "feat/b3" is pushed
    And I am now on "feat/b3"
    And git status is
      """
       M b3.txt
      A  staged.txt
      ?? new.txt
      """

    Examples:
      | n |
      | 1 |
      | 3 |
      | 5 |
      | 7 |
      | 9 |

  Scenario Outline: while going back, before git command <n>
    Given "victor git sync --all" stopped
    When the power fails before git command <n> of "victor git sync --abort"
    And "victor git sync --abort" went well
    Then everything is as it was at first

    Examples:
      | n |
      | 1 |
      | 2 |
      | 3 |
      | 4 |
