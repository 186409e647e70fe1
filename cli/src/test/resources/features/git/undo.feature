Feature: git undo takes the last command back

  Background:
    Given a repository with a remote
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed

  Scenario: nothing to undo
    When I type "victor git undo"
    Then it refuses with exit 4 and says
      """
      there is nothing to undo; what git itself remembers: git reflog
      """
    And nothing changed

  Scenario: a sync, here and at the remote; what came from others stays
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And an uncommitted change to "a.txt"
    And a staged file "staged.txt"
    And "victor git sync" went well
    When I type "victor git undo"
    Then it prints "back to before the sync"
    And everything is as it was at first

  Scenario: a sync of many branches
    Given 2 branches "feat/b", pushed
    And a coworker pushes to "main" a commit "feat: z" changing "z.txt"
    And "victor git sync --all" went well
    When I type "victor git undo"
    Then it prints "back to before the sync"
    And everything is as it was at first

  Scenario: a sync that deleted a shipped branch
    Given the host squash-merges "feat/x" into "main" and deletes it
    And git config branch.feat/x.description is "what it is for"
    And "victor git sync" went well
    When "victor git undo" went well
    Then the branches are "feat/x, main"
    And I am now on "feat/x"
    And git config branch.feat/x.description now is "what it is for"

  Scenario: a start
    Given an uncommitted change to "a.txt"
    And "victor git start feat/y" went well
    When I type "victor git undo"
    Then it prints "back to before the start"
    And everything is as it was at first

  Scenario: a start with --move
    Given I am on "main"
    And commit "feat: m" changing "m.txt"
    And "victor git start feat/m --move" went well
    When I type "victor git undo"
    Then it prints "back to before the start"
    And everything is as it was at first

  Scenario: once, not twice
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And "victor git sync" went well
    And "victor git undo" went well
    When I type "victor git undo"
    Then it refuses with exit 4 and says
      """
      there is nothing to undo; what git itself remembers: git reflog
      """

  Scenario: a commit was made since: nothing is thrown away
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And "victor git sync" went well
    And commit "feat: since" changing "since.txt"
    When I type "victor git undo"
    Then it refuses with exit 4 and says
      """
      feat/x: was changed by hand since the sync (commit: feat: since); nothing was undone; see what happened: git reflog feat/x
      """
    And nothing changed

  Scenario: a coworker pushed since: the remote keeps their work
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And "victor git sync" went well
    And a coworker pushes to "feat/x" a commit "feat: theirs" changing "theirs.txt"
    When I type "victor git undo"
    Then it prints
      """
      back to before the sync
      origin keeps feat/x as it was pushed
      """
    And "feat/x" at the remote has the commits
      | feat: theirs |
      | feat: x      |
      | feat: b      |
      | feat: one    |
    And "feat/x" has the commits
      | feat: x   |
      | feat: one |

  Scenario: a rehearsal
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And "victor git sync" went well
    When I type "victor git undo --dry-run"
    Then it prints
      """
      dry run: would go back to before the sync of <time>
        feat/x       undo: push with lease, undo: rebase on main
        main         undo: fast-forward 1 commit
      """
    And nothing changed

  Scenario: while a sync waits
    Given commit "feat: mine" changing "a.txt" to "mine"
    And a coworker pushes to "main" a commit "feat: theirs" changing "a.txt" to "theirs"
    And "victor git sync" stopped
    When I type "victor git undo"
    Then it refuses with exit 4 and says
      """
      a sync is not finished yet; victor git sync --continue, or victor git sync --abort
      """
    When I type "victor git sync --abort"
    Then it prints "back to before the sync"
