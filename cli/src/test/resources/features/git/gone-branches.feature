Feature: git sync when a branch is gone at the remote

  Background:
    Given a repository with a remote
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And commit "feat: y" changing "y.txt"
    And it is pushed

  Scenario: its work is nowhere else: kept, and said
    Given a coworker deletes "feat/x" at the remote
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: feat/x moved
        feat/x       kept: gone at origin, 2 commits not in main    git push -u origin feat/x
      """
    And nothing changed

  Scenario Outline: the host <how> it and deleted it: it goes
    Given the host <does> "feat/x" into "main" and deletes it
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: 2 branches moved
        main         fast-forwarded <commits>
        feat/x       deleted: <shipped>
      """
    And the branches are "main"
    And I am now on "main"
    And file "y.txt" now holds "feat: y"
    And git config branch.feat/x.remote is not set

    Examples:
      | how            | does          | commits   | shipped                        |
      | merged         | merges        | 3 commits | shipped in main (merged)       |
      | fast-forwarded | fast-forwards | 2 commits | shipped in main (merged)       |
      | squash-merged  | squash-merges | 1 commit  | shipped in main as <id> (squash) |
      | rebase-merged  | rebase-merges | 2 commits | shipped in main as <id> (rebase) |

  Scenario: squash-merged, and the trunk went on before and after
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And the host squash-merges "feat/x" into "main" and deletes it
    And a coworker pushes to "main" a commit "feat: c" changing "c.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: 2 branches moved
        main         fast-forwarded 3 commits
        feat/x       deleted: shipped in main as <id> (squash)
      """
    And the branches are "main"

  Scenario: squash-merged, but I have one commit more: kept
    Given the host squash-merges "feat/x" into "main" and deletes it
    And commit "feat: late" changing "late.txt"
    When I type "victor git sync"
    Then it exits 0
    And the branches are "feat/x, main"
    And "feat/x" has the commits
      | feat: late |
      | feat: y    |
      | feat: x    |
      | feat: one  |

  Scenario: merged and gone, and I am elsewhere: my branch stays mine
    Given branch "feat/z" with commit "feat: z" changing "z.txt", pushed
    And the host squash-merges "feat/x" into "main" and deletes it
    When I type "victor git sync --all"
    Then it prints
      """
      fetched origin: 2 branches moved
        main         fast-forwarded 1 commit
        feat/x       deleted: shipped in main as <id> (squash)
        feat/z       rebased on main, pushed
      """
    And the branches are "feat/z, main"
    And I am now on "feat/z"

  Scenario: merged and gone with uncommitted work: it comes along to the trunk
    Given the host squash-merges "feat/x" into "main" and deletes it
    And an uncommitted change to "a.txt"
    And a staged file "staged.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: 2 branches moved
        main         fast-forwarded 1 commit
        feat/x       deleted: shipped in main as <id> (squash)
      restored 2 uncommitted files (1 staged)
      """
    And I am now on "main"
    And git status is
      """
       M a.txt
      A  staged.txt
      """

  Scenario: merged and gone, but another work tree stands on it: kept, and said
    Given I am on "main"
    And a worktree for "feat/x" at "../other"
    And the host merges "feat/x" into "main" and deletes it
    When I type "victor git sync --all"
    Then it prints
      """
      fetched origin: 2 branches moved
        main         fast-forwarded 3 commits
        feat/x       kept: shipped in main (merged), but checked out in other    git worktree remove DIR/other
      """
    And the branches are "feat/x, main"

  Scenario: merged but not deleted by the host: --prune deletes it here and there
    Given the host squash-merges "feat/x" into "main"
    When I type "victor git sync --prune"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/x       deleted: shipped in main as <id> (squash), deleted at origin
      """
    And the branches are "main"
    And the branches at the remote are "main"

  Scenario: merged but not deleted by the host: without --prune it stays
    Given the host squash-merges "feat/x" into "main"
    When "victor git sync" went well
    Then the branches are "feat/x, main"

  Scenario: a rehearsal deletes nothing
    Given the host squash-merges "feat/x" into "main" and deletes it
    And I did "git fetch -q --prune"
    When I type "victor git sync --dry-run"
    Then it prints
      """
      dry run: nothing is fetched or changed; origin as last seen
        main         fast-forward 1 commit
        feat/x       delete: shipped in main as <id> (squash)
      """
    And nothing changed

  Scenario: what it brought was reverted on the trunk: it had been shipped all the same
    Given the host squash-merges "feat/x" into "main" and deletes it
    And a coworker reverts the last commit of "main"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: 2 branches moved
        main         fast-forwarded 2 commits
        feat/x       deleted: shipped in main as <id> (squash)
      """
    And the branches are "main"
