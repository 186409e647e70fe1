Feature: git sync brings the branch I am on up to date with its remote and its base

  Background:
    Given a repository with a remote

  Scenario: nothing to do
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: nothing new
        feat/x       up to date with main
      """
    And nothing changed

  Scenario: the trunk moved
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/x       rebased on main, pushed
      """
    And "feat/x" has the commits
      | feat: x   |
      | feat: b   |
      | feat: one |
    And "feat/x" is pushed
    And "main" is pushed
    And I am now on "feat/x"
    And the previous branch is "main"

  Scenario: a second sync right after the first finds nothing to do
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And "victor git sync" went well
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: nothing new
        feat/x       up to date with main
      """
    And nothing changed

  Scenario: on the trunk itself
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And a coworker pushes to "main" a commit "feat: c" changing "c.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 2 commits
      """
    And file "c.txt" now holds "feat: c"
    And "main" is pushed

  Scenario: own commits on the trunk are put on top and pushed without force
    Given commit "feat: mine" changing "mine.txt"
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: main moved
        main         rebased on origin/main, pushed
      """
    And "main" at the remote has the commits
      | feat: mine |
      | feat: b    |
      | feat: one  |

  Scenario: a branch without commits of its own just moves to the trunk
    Given branch "feat/new"
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/new     fast-forwarded 1 commit
      """
    And "feat/new" is at "origin/main"

  Scenario: only here something is new
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And commit "feat: y" changing "y.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: nothing new
        feat/x       pushed
      """
    And "feat/x" is pushed

  Scenario: a commit on several others is rebased with its neighbours in order
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And commit "feat: y" changing "y.txt"
    And commit "feat: z" changing "z.txt"
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    When "victor git sync" went well
    Then "feat/x" at the remote has the commits
      | feat: z   |
      | feat: y   |
      | feat: x   |
      | feat: b   |
      | feat: one |

  Scenario: a branch that follows nothing is synced but not pushed
    Given branch "feat/new" with commit "feat: n" changing "n.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: nothing new
        feat/new     not pushed: it follows no branch yet    git push -u origin feat/new
      """
    And the branches at the remote are "main"

  Scenario: the first push is made when git is set up for it
    Given git config push.autoSetupRemote is "true"
    And branch "feat/new" with commit "feat: n" changing "n.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: nothing new
        feat/new     pushed for the first time
      """
    And "feat/new" is pushed
    And "feat/new@{upstream}" is at "feat/new"

  Scenario: a branch that was pushed without following is known by its name
    Given branch "feat/x" with commit "feat: x" changing "x.txt"
    And I did "git push -q origin feat/x"
    And commit "feat: y" changing "y.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: nothing new
        feat/x       pushed
      """
    And "feat/x" is pushed

  Scenario: a rehearsal says what would be done and does nothing
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And I did "git fetch -q"
    And an uncommitted change to "a.txt"
    When I type "victor git sync --dry-run"
    Then it prints
      """
      dry run: nothing is fetched or changed; origin as last seen
        main         fast-forward 1 commit
        feat/x       rebase on main, push with lease
      carry over 1 uncommitted file
      """
    And nothing changed

  Scenario: a rehearsal does not fetch
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    When I type "victor git sync --dry-run"
    Then it prints
      """
      dry run: nothing is fetched or changed; origin as last seen
        feat/x       up to date with main
      """
    And "origin/main" is at "main"

  Scenario: offline talks to nobody
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And I did "git fetch -q"
    And the remote is unreachable
    When I type "victor git sync --offline"
    Then it prints
      """
      offline: origin as last seen
        main         fast-forwarded 1 commit
        feat/x       rebased on main
      """
    And "feat/x" at the remote has the commits
      | feat: x   |
      | feat: one |

  Scenario: what was kept back by --no-push is pushed by the next sync
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And "victor git sync --no-push" went well
    And "feat/x" at the remote has the commits
      | feat: x   |
      | feat: one |
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: nothing new
        feat/x       pushed
      """
    And "feat/x" is pushed

  Scenario: from a folder below the top
    Given branch "feat/x" with commit "feat: x" changing "docs/x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    When I type "victor git sync" in folder "docs"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/x       rebased on main, pushed
      """

  Scenario: the answer for scripts lists the steps
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And an uncommitted change to "a.txt"
    When I type "victor git sync --json"
    Then it exits 0
    And the JSON list "steps" has 6 entries
    And the JSON field "steps[0].step" is "fetch"
    And the JSON field "steps[1].detail" is "fast-forwarded 1 commit"
    And the JSON field "steps[3].branch" is "feat/x"
    And the JSON field "steps[3].detail" is "rebased on main"
    And the JSON field "steps[5].step" is "push"
    And the JSON field "steps[5].status" is "done"
    And the JSON field "stopped" is "null"

  Scenario: a word that sync does not know
    When I type "victor git sync --al"
    Then it exits 2
    And nothing changed
