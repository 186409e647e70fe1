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

  Scenario: the trunk is checked out elsewhere: never moved under its feet
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a worktree for "main" at "../other"
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: main moved
        feat/x       rebased on main, pushed
        main         kept: it is checked out in other    git -C DIR/other merge --ff-only
      """
    And the work tree "../other" is clean
    And "feat/x" is pushed

  Scenario: a feature is checked out elsewhere: kept, and said where to sync it
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And I am on "main"
    And a worktree for "feat/x" at "../other"
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    When I type "victor git sync --all"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/x       kept: it is checked out in other    cd DIR/other && victor git sync
      """
    And the work tree "../other" is clean
    When I type "victor git sync" in folder "../other"
    Then it prints
      """
      fetched origin: nothing new
        feat/x       rebased on main, pushed
      """
    And the work tree "../other" is clean
    And "feat/x" is pushed

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

  Scenario: a sync that waits in one work tree does not hold up the other
    Given a worktree for the new branch "feat/y" at "../other"
    And branch "feat/x" with commit "feat: x" changing "a.txt", pushed
    And a coworker pushes to "main" a commit "feat: theirs" changing "a.txt" to "theirs"
    And "victor git sync" stopped
    When I type "victor git sync" in folder "../other"
    Then it exits 0
    And the work tree "../other" is clean
    When I type "victor git sync --abort"
    Then it prints "back to before the sync"
    And I am now on "feat/x"
