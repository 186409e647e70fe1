Feature: git sync when something outside goes wrong

  Background:
    Given a repository with a remote
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed

  Scenario: no network
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And I did "git fetch -q"
    And the remote is unreachable
    When I type "victor git sync"
    Then it stops with exit 5 and prints
      """
        main         fast-forwarded 1 commit
        feat/x       rebased on main
      origin did not answer ('DIR/gone.git' does not appear to be a git repository); local branches are synced, nothing was pushed; try again with: victor git sync
      """
    When the remote is back
    And I type "victor git sync"
    Then it prints
      """
      fetched origin: nothing new
        feat/x       pushed
      """
    And "feat/x" is pushed

  Scenario: a hook of mine refuses the push
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And an uncommitted change to "a.txt"
    And my hook pre-push says "the tests are red" and fails
    When I type "victor git sync"
    Then it stops with exit 4 and prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/x       rebased on main, not pushed: a hook of yours refused the push: the tests are red    victor git sync
      restored 1 uncommitted file
      """
    And file "a.txt" now holds "one\nedited"
    When my hook pre-push is gone
    And "victor git sync" went well
    Then "feat/x" is pushed

  Scenario: a hook of mine refuses the rebase
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And a staged file "staged.txt"
    And my hook pre-rebase says "not now" and fails
    When I type "victor git sync"
    Then it exits 4
    And git status is
      """
      A  staged.txt
      """
    And "feat/x" has the commits
      | feat: x   |
      | feat: one |

  Scenario: the remote refuses the push
    Given commit "feat: y" changing "y.txt"
    And the remote's hook pre-receive says "not on a Sunday" and fails
    When I type "victor git sync"
    Then it stops with exit 5 and prints
      """
      fetched origin: nothing new
        feat/x       not pushed: origin refused it: pre-receive hook declined (not on a Sunday)    victor git sync
      """
    And file "y.txt" now holds "feat: y"

  Scenario: a lock was left behind
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And an uncommitted change to "a.txt"
    And a lock ".git/index.lock" was left behind
    When I type "victor git sync"
    Then it refuses with exit 4 and says
      """
      DIR/work/.git/index.lock: another git is at work here, or one was killed and left this lock; when no git runs any more: rm DIR/work/.git/index.lock
      """
    And nothing changed
    When ".git/index.lock" is removed
    And "victor git sync" went well
    Then "feat/x" is pushed
    And file "a.txt" now holds "one\nedited"

  Scenario: a merge of my own is under way
    Given commit "feat: mine" changing "a.txt" to "mine"
    And a coworker pushes to "main" a commit "feat: theirs" changing "a.txt" to "theirs"
    And I did "git fetch -q"
    And "git merge -q origin/main" ended with a conflict
    When I type "victor git sync"
    Then it refuses with exit 4 and says
      """
      a merge is under way here; finish it first: git merge --continue or git merge --abort
      """
    And nothing changed

  Scenario: a rebase of my own is under way
    Given commit "feat: mine" changing "a.txt" to "mine"
    And a coworker pushes to "main" a commit "feat: theirs" changing "a.txt" to "theirs"
    And I did "git fetch -q"
    And "git rebase -q origin/main" ended with a conflict
    When I type "victor git sync"
    Then it refuses with exit 4 and says
      """
      a rebase is under way here; finish it first: git rebase --continue or git rebase --abort
      """
    And nothing changed

  Scenario: a cherry-pick of my own is under way
    Given commit "feat: mine" changing "a.txt" to "mine"
    And a coworker pushes to "main" a commit "feat: theirs" changing "a.txt" to "theirs"
    And I did "git fetch -q"
    And "git cherry-pick origin/main" ended with a conflict
    When I type "victor git sync"
    Then it refuses with exit 4 and says
      """
      a cherry-pick is under way here; finish it first: git cherry-pick --continue or git cherry-pick --abort
      """
    And nothing changed

  Scenario: HEAD is on no branch
    Given I did "git switch -q --detach"
    When I type "victor git sync"
    Then it refuses with exit 4 and says
      """
      HEAD is at <id>, on no branch; go onto one: git switch BRANCH
      """
    And nothing changed

  Scenario: --continue and --abort at once
    When I type "victor git sync --continue --abort"
    Then it refuses with exit 2 and says
      """
      victor git sync: --continue, --skip and --abort exclude each other; choose one
      """

  Scenario Outline: the disk is full when git runs <command>
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And an uncommitted change to "a.txt"
    And a staged file "staged.txt"
    And the disk is full when git runs "<command>"
    When I type "victor git sync"
    Then it exits <exit>
    And git status is
      """
       M a.txt
      A  staged.txt
      """
    When git works again
    And "victor git sync" went well
    Then "feat/x" is pushed
    And git status is
      """
       M a.txt
      A  staged.txt
      """
    And the stash list is empty

    Examples:
      | command | exit |
      | fetch   | 4    |
      | stash   | 4    |
      | rebase  | 4    |
      | push    | 4    |
