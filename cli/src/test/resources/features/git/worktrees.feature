Feature: git sync with several work trees

  Background:
    Given a repository with a remote

  Scenario: from inside a linked work tree
    Given a worktree for the new branch "feat/y" at "../other"
    And I am in folder "../other"
    And commit "feat: y" changing "y.txt"
    And it is pushed
    And I am in folder "."
    And I did "git switch -q --detach"
    And I am in folder "../other"
    And an uncommitted change to "y.txt"
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/y       rebased on main, pushed
      restored 1 uncommitted file
      """
    And git status is
      """
       M y.txt
      """

  Scenario: a conflict in a linked work tree is continued there
    Given a worktree for the new branch "feat/y" at "../other"
    And I am in folder "../other"
    And commit "feat: y" changing "a.txt" to "mine"
    And a coworker pushes to "main" a commit "feat: theirs" changing "a.txt" to "theirs"
    And "victor git sync" stopped
    And I solve the conflict in "a.txt" with "both"
    When "victor git sync --continue" went well
    Then "feat/y" has the commits
      | feat: y      |
      | feat: theirs |
      | feat: one    |
