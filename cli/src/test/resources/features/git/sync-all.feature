Feature: git sync --all brings every branch up to date in one go

  Background:
    Given a repository with a remote

  Scenario: nothing to do
    Given 3 branches "feat/b", pushed
    When I type "victor git sync --all"
    Then it prints
      """
      fetched origin: nothing new
      4 branches up to date already
      """
    And nothing changed

  Scenario: the trunk moved
    Given 3 branches "feat/b", pushed
    And a coworker pushes to "main" a commit "feat: z" changing "z.txt"
    When I type "victor git sync --all"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/b1      rebased on main, pushed
        feat/b2      rebased on main, pushed
        feat/b3      rebased on main, pushed
      """
    And "feat/b1" is pushed
    And "feat/b2" is pushed
    And "feat/b3" is pushed
    And "main" is pushed
    And I am now on "feat/b3"
    And the previous branch is "feat/b2"
    And "feat/b2" has the commits
      | feat: feat/b2 |
      | feat: z       |
      | feat: one     |

  Scenario: some branches need something, others nothing
    Given 2 branches "feat/b", pushed
    And a coworker pushes to "feat/b1" a commit "feat: theirs" changing "theirs.txt"
    And I am on "feat/b2"
    And commit "feat: mine" changing "mine.txt"
    When I type "victor git sync --all"
    Then it prints
      """
      fetched origin: feat/b1 moved
        feat/b1      fast-forwarded 1 commit
        feat/b2      pushed
      1 branch up to date already
      """
    And "feat/b1" is pushed
    And "feat/b2" is pushed

  Scenario: uncommitted work is carried over, and I am where I was
    Given 2 branches "feat/b", pushed
    And a coworker pushes to "main" a commit "feat: z" changing "z.txt"
    And I am on "feat/b1"
    And an uncommitted change to "a.txt"
    And a staged file "staged.txt"
    And an untracked file "new.txt"
    When I type "victor git sync --all"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/b1      rebased on main, pushed
        feat/b2      rebased on main, pushed
      restored 2 uncommitted files (1 staged)
      """
    And I am now on "feat/b1"
    And the previous branch is "feat/b2"
    And git status is
      """
       M a.txt
      A  staged.txt
      ?? new.txt
      """
    And the stash list is empty

  Scenario: one conflict among three: skipped, the others are synced
    Given branch "feat/b1" with commit "feat: b1" changing "b1.txt", pushed
    And branch "feat/b2" with commit "feat: b2" changing "a.txt", pushed
    And branch "feat/b3" with commit "feat: b3" changing "b3.txt", pushed
    And a coworker pushes to "main" a commit "feat: z" changing "a.txt"
    When I type "victor git sync --all"
    Then it stops with exit 4 and prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/b1      rebased on main
        feat/b2      stopped: a.txt conflicts with main
      1 file needs you: edit it, git add it, then
        victor git sync --continue      or back to before: victor git sync --abort
        victor git sync --skip          leaves it as it was and goes on with the others
      """
    When I type "victor git sync --skip"
    Then it prints
      """
      fetched origin: nothing new
        feat/b3      rebased on main, pushed
        feat/b1      pushed
      feat/b2 was skipped and is as it was
      1 branch up to date already
      """
    And "feat/b1" is pushed
    And "feat/b3" is pushed
    And "feat/b2" has the commits
      | feat: b2  |
      | feat: one |
    And I am now on "feat/b3"
    And no sync is under way

  Scenario: one conflict among three: solved, the others are synced
    Given branch "feat/b1" with commit "feat: b1" changing "b1.txt", pushed
    And branch "feat/b2" with commit "feat: b2" changing "a.txt", pushed
    And branch "feat/b3" with commit "feat: b3" changing "b3.txt", pushed
    And a coworker pushes to "main" a commit "feat: z" changing "a.txt"
    And "victor git sync --all" stopped
    And I solve the conflict in "a.txt" with "both"
    When "victor git sync --continue" went well
    Then "feat/b1" is pushed
    And "feat/b2" is pushed
    And "feat/b3" is pushed
    And I am now on "feat/b3"
    And "feat/b2" has the commits
      | feat: b2  |
      | feat: z   |
      | feat: one |

  Scenario: one conflict among three: taken back, everything is as before
    Given branch "feat/b1" with commit "feat: b1" changing "b1.txt", pushed
    And branch "feat/b2" with commit "feat: b2" changing "a.txt", pushed
    And branch "feat/b3" with commit "feat: b3" changing "b3.txt", pushed
    And a coworker pushes to "main" a commit "feat: z" changing "a.txt"
    And an uncommitted change to "b3.txt"
    And "victor git sync --all" stopped
    When I type "victor git sync --abort"
    Then it prints "back to before the sync"
    And everything is as it was at first

  Scenario: two conflicts, both skipped
    Given branch "feat/b1" with commit "feat: b1" changing "a.txt", pushed
    And branch "feat/b2" with commit "feat: b2" changing "a.txt", pushed
    And branch "feat/b3" with commit "feat: b3" changing "b3.txt", pushed
    And a coworker pushes to "main" a commit "feat: z" changing "a.txt"
    And "victor git sync --all" stopped
    And "victor git sync --skip" stopped
    When "victor git sync --skip" went well
    Then "feat/b1" has the commits
      | feat: b1  |
      | feat: one |
    And "feat/b2" has the commits
      | feat: b2  |
      | feat: one |
    And "feat/b3" is pushed
    And no sync is under way

  Scenario: with merge as policy
    Given 2 branches "feat/b", pushed
    And git config victor.sync is "merge"
    And a coworker pushes to "main" a commit "feat: z" changing "z.txt"
    When I type "victor git sync --all"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/b1      merged origin/main, pushed
        feat/b2      merged origin/main, pushed
      """

  Scenario: from the trunk
    Given 2 branches "feat/b", pushed
    And a coworker pushes to "main" a commit "feat: z" changing "z.txt"
    And I am on "main"
    When I type "victor git sync --all"
    Then it prints
      """
      fetched origin: main moved
        feat/b1      rebased on main, pushed
        feat/b2      rebased on main, pushed
        main         fast-forwarded 1 commit
      """
    And I am now on "main"
    And file "z.txt" now holds "feat: z"

  Scenario: a hook refuses one push, the message is said
    Given 2 branches "feat/b", pushed
    And a coworker pushes to "main" a commit "feat: z" changing "z.txt"
    And my hook pre-push says "the tests are red" and fails
    When I type "victor git sync --all"
    Then it exits 4
    And "feat/b1" has the commits
      | feat: feat/b1 |
      | feat: z       |
      | feat: one     |
    And no sync is under way

  Scenario: a coworker is faster than the push of one of them
    Given 2 branches "feat/b", pushed
    And a coworker pushes to "main" a commit "feat: z" changing "z.txt"
    And a coworker pushes to "feat/b1" just before each of my next 1 pushes
    When "victor git sync --all" went well
    Then "feat/b1" is pushed
    And "feat/b2" is pushed
    And "feat/b1" has the commits
      | feat: race 1  |
      | feat: feat/b1 |
      | feat: z       |
      | feat: one     |

  Scenario: few git commands for one branch
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: z" changing "z.txt"
    And git commands are counted
    When "victor git sync" went well
    Then "feat/x" is pushed
    And no more than 8 git commands were started

  Scenario: few git commands for five branches
    Given 5 branches "feat/b", pushed
    And a coworker pushes to "main" a commit "feat: z" changing "z.txt"
    And git commands are counted
    When "victor git sync --all" went well
    Then "feat/b1" is pushed
    And "feat/b5" is pushed
    And no more than 20 git commands were started

  Scenario: few git commands for a hundred branches with nothing to do
    Given 100 branches "feat/b", pushed
    And git commands are counted
    When I type "victor git sync --all"
    Then it prints
      """
      fetched origin: nothing new
      101 branches up to date already
      """
    And no more than 20 git commands were started

  Scenario: the answer for scripts
    Given 2 branches "feat/b", pushed
    And a coworker pushes to "main" a commit "feat: z" changing "z.txt"
    When I type "victor git sync --all --json"
    Then it exits 0
    And the JSON list "steps" has 6 entries
    And the JSON field "steps[0].step" is "fetch"
    And the JSON field "steps[1].branch" is "main"
    And the JSON field "steps[5].step" is "push"

  Scenario: a rehearsal
    Given 2 branches "feat/b", pushed
    And a coworker pushes to "main" a commit "feat: z" changing "z.txt"
    And I did "git fetch -q"
    When I type "victor git sync --all --dry-run"
    Then it prints
      """
      dry run: nothing is fetched or changed; origin as last seen
        main         fast-forward 1 commit
        feat/b1      rebase on main, push with lease
        feat/b2      rebase on main, push with lease
      """
    And nothing changed
