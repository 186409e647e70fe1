Feature: git sync of branches that are built on branches, bottom up

  Background:
    Given a repository with a remote
    And branch "feat/a" with commit "feat: a" changing "x.txt", pushed
    And branch "feat/b" on "feat/a" with commit "feat: b" changing "b.txt", pushed
    And git config branch.feat/b.victor-base is "feat/a"

  Scenario: the trunk moved
    Given a coworker pushes to "main" a commit "feat: z" changing "z.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/a       rebased on main, pushed
        feat/b       rebased on feat/a, pushed
      """
    And "feat/b" at the remote has the commits
      | feat: b   |
      | feat: a   |
      | feat: z   |
      | feat: one |
    And I am now on "feat/b"

  Scenario: the branch below was amended
    Given I am on "feat/a"
    And file "x.txt" holds "better"
    And I did "git commit -q -a --amend -m 'feat: better'"
    And I am on "feat/b"
    When "victor git sync" went well
    Then "feat/b" has the commits
      | feat: b      |
      | feat: better |
      | feat: one    |
    And "feat/a" is pushed
    And "feat/b" is pushed

  Scenario: a coworker added to the branch below
    Given a coworker pushes to "feat/a" a commit "feat: theirs" changing "theirs.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: feat/a moved
        feat/a       fast-forwarded 1 commit
        feat/b       rebased on feat/a, pushed
      """
    And "feat/b" has the commits
      | feat: b      |
      | feat: theirs |
      | feat: a      |
      | feat: one    |

  Scenario Outline: the branch below was <how> and deleted: no conflict with what it brought
    Given a coworker pushes to "feat/a" a commit "feat: a2" changing "x.txt" to "a2"
    And I did "git pull -q --rebase origin feat/a"
    And commit "feat: b2" changing "x.txt" to "b2"
    And I did "git branch -q -f feat/a origin/feat/a"
    And the host <does> "feat/a" into "main" and deletes it
    When "victor git sync" went well
    Then the branches are "feat/b, main"
    And "feat/b" is pushed
    And file "x.txt" now holds "b2"
    And git config branch.feat/b.victor-base now is "main"

    Examples:
      | how            | does          |
      | squash-merged  | squash-merges |
      | rebase-merged  | rebase-merges |
      | merged         | merges        |

  Scenario: a conflict in the branch below stops, and goes on through all
    Given a coworker pushes to "main" a commit "feat: z" changing "x.txt"
    And "victor git sync" stopped
    And I solve the conflict in "x.txt" with "both"
    When "victor git sync --continue" went well
    Then "feat/b" at the remote has the commits
      | feat: b   |
      | feat: a   |
      | feat: z   |
      | feat: one |
    And I am now on "feat/b"

  Scenario: a conflict in the branch below is taken back
    Given a coworker pushes to "main" a commit "feat: z" changing "x.txt"
    And an uncommitted change to "b.txt"
    And "victor git sync" stopped
    When I type "victor git sync --abort"
    Then it prints "back to before the sync"
    And everything is as it was at first

  Scenario: three floors, by --all
    Given branch "feat/c" on "feat/b" with commit "feat: c" changing "c.txt", pushed
    And git config branch.feat/c.victor-base is "feat/b"
    And I am on "main"
    And a coworker pushes to "main" a commit "feat: z" changing "z.txt"
    When I type "victor git sync --all"
    Then it prints
      """
      fetched origin: main moved
        feat/a       rebased on main, pushed
        feat/b       rebased on feat/a, pushed
        feat/c       rebased on feat/b, pushed
        main         fast-forwarded 1 commit
      """
    And "feat/c" at the remote has the commits
      | feat: c   |
      | feat: b   |
      | feat: a   |
      | feat: z   |
      | feat: one |

  Scenario: a circle of recorded bases ends
    Given git config branch.feat/a.victor-base is "feat/b"
    When I type "victor git sync"
    Then it exits 0
