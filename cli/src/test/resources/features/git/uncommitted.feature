Feature: uncommitted work is carried over, the index as well

  Background:
    Given a repository with a remote
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"

  Scenario: an edited, a staged and a new file
    Given an uncommitted change to "a.txt"
    And a staged file "staged.txt"
    And an untracked file "new.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/x       rebased on main, pushed
      restored 2 uncommitted files (1 staged)
      """
    And git status is
      """
       M a.txt
      A  staged.txt
      ?? new.txt
      """
    And file "a.txt" now holds "one\nedited"
    And file "new.txt" now holds "untracked"
    And the stash list is empty

  Scenario: a file that is staged and edited again keeps both
    Given file "x.txt" holds "staged"
    And I did "git add x.txt"
    And file "x.txt" holds "staged, then more"
    When "victor git sync" went well
    Then the index holds "x.txt" as "staged"
    And file "x.txt" now holds "staged, then more"

  Scenario: a staged deletion and a staged rename
    Given I did "git rm -q a.txt"
    And I did "git mv x.txt y.txt"
    When "victor git sync" went well
    Then git status is
      """
      D  a.txt
      R  x.txt -> y.txt
      """

  Scenario: a file that became executable
    Given I did "git update-index --chmod=+x x.txt"
    And I did "git checkout-index -f x.txt"
    When "victor git sync" went well
    Then git status is
      """
      M  x.txt
      """

  Scenario: untracked files alone are not touched
    Given an untracked file "new.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/x       rebased on main, pushed
      """
    And file "new.txt" now holds "untracked"

  Scenario: names with blanks, quotes and letters of other languages
    Given an untracked file "ein neuer Text.txt"
    And a staged file "it's größer.txt"
    When "victor git sync" went well
    Then git status is
      """
      A  "it's gr\303\266\303\237er.txt"
      ?? "ein neuer Text.txt"
      """

  Scenario: a stash of my own stays as it is
    Given an uncommitted change to "x.txt"
    And I did "git stash -q"
    And an uncommitted change to "a.txt"
    When "victor git sync" went well
    Then git status is
      """
       M a.txt
      """
    And "stash@{0}^{tree}" is at "refs/stash^{tree}"
    When I type "git stash pop -q"
    Then it exits 0
    And file "x.txt" now holds "feat: x\nedited"

  Scenario: an untracked file in the way is named and kept
    Given file "b.txt" holds "mine"
    When I type "victor git sync"
    Then it refuses with exit 4 and says
      """
      b.txt: an untracked file of yours is in the way; move it away or git add it, then try again
      """
    And file "b.txt" now holds "mine"
    And "feat/x" has the commits
      | feat: x   |
      | feat: one |

  Scenario: a file only announced to git cannot be carried, and that is said
    Given an untracked file "soon.txt"
    And I did "git add -N soon.txt"
    When I type "victor git sync"
    Then it refuses with exit 4 and says
      """
      feat/x: a file that was announced with git add -N cannot be carried over; git add it or commit it, then try again
      """
    And file "soon.txt" now holds "untracked"

  Scenario: on the trunk
    Given I am on "main"
    And an uncommitted change to "a.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
      restored 1 uncommitted file
      """
    And git status is
      """
       M a.txt
      """
