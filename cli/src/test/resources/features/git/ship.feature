Feature: git ship gets a finished branch into its base

  Background:
    Given a repository with a remote
    And branch "feat/x" with commit "feat: x" changing "x.txt"
    And commit "fix: x2" changing "x2.txt"
    And it is pushed

  Scenario: as one commit on the trunk
    When I type "victor git ship"
    Then it prints
      """
      fetched origin: nothing new
        main         checked out, took in feat/x as one commit
        feat/x       deleted: shipped in main, stays at origin until main is pushed    git push && victor git prune --remote
      """
    And "main" has the commits
      | feat: x   |
      | feat: one |
    And I am now on "main"
    And the branches are "main"
    And file "x2.txt" now holds "fix: x2"
    And the branches at the remote are "feat/x, main"

  Scenario: with a message and sent at once
    When I type "victor git ship -m 'feat: better words' --push"
    Then it prints
      """
      fetched origin: nothing new
        main         checked out, took in feat/x as one commit, pushed
        feat/x       deleted: shipped in main, deleted at origin
      """
    And "main" at the remote has the commits
      | feat: better words |
      | feat: one          |
    And the branches are "main"
    And the branches at the remote are "main"

  Scenario: its commits as they are
    When "victor git ship --ff" went well
    Then "main" has the commits
      | fix: x2   |
      | feat: x   |
      | feat: one |
    And the branches are "main"

  Scenario: with a merge commit
    When "victor git ship --merge" went well
    Then "main" has the commits
      | Merge branch 'feat/x' into main |
      | fix: x2                         |
      | feat: x                         |
      | feat: one                       |
    And the branches are "main"

  Scenario Outline: how, by git config: <way>
    Given git config victor.ship is "<way>"
    When "victor git ship" went well
    Then the last commit of "main" is "<subject>"

    Examples:
      | way    | subject                         |
      | squash | feat: x                         |
      | ff     | fix: x2                         |
      | merge  | Merge branch 'feat/x' into main |

  Scenario: a way to ship that does not exist
    Given git config victor.ship is "rebase"
    When I type "victor git ship"
    Then it refuses with exit 3 and says
      """
      git config victor.ship: "rebase" is no way to ship; known: squash, ff, merge
      """
    And nothing changed

  Scenario: another branch than the one I am on
    Given I am on "main"
    When "victor git ship feat/x" went well
    Then I am now on "main"
    And "main" has the commits
      | feat: x   |
      | feat: one |
    And the branches are "main"

  Scenario: another branch while I am on a third
    Given branch "feat/y" with commit "feat: y" changing "y.txt", pushed
    When "victor git ship feat/x" went well
    Then I am now on "feat/y"
    And "main" has the commits
      | feat: x   |
      | feat: one |

  Scenario: the trunk here is behind, but the branch is not
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And I did "git fetch -q"
    And I did "git rebase -q origin/main"
    And I did "git push -q --force"
    When "victor git ship" went well
    Then "main" has the commits
      | feat: x   |
      | feat: b   |
      | feat: one |

  Scenario: the branch lacks what is new in the trunk
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    When I type "victor git ship"
    Then it refuses with exit 4 and says
      """
      feat/x: lacks what is new in main; bring it up to date: victor git sync
      """
    And "main" has the commits
      | feat: one |
    And I am now on "feat/x"

  Scenario: the branch is out of step with its remote
    Given a coworker pushes to "feat/x" a commit "feat: theirs" changing "theirs.txt"
    When I type "victor git ship"
    Then it refuses with exit 4 and says
      """
      feat/x: is out of step with origin/feat/x; bring it up to date: victor git sync
      """

  Scenario: a commit that was not pushed yet
    Given commit "feat: late" changing "late.txt"
    When I type "victor git ship"
    Then it refuses with exit 4 and says
      """
      feat/x: is out of step with origin/feat/x; bring it up to date: victor git sync
      """

  Scenario: something is uncommitted
    Given an uncommitted change to "a.txt"
    When I type "victor git ship"
    Then it refuses with exit 4 and says
      """
      a.txt: is not committed; only committed work is shipped; git commit, or git stash
      """
    And nothing changed

  Scenario: the branch has nothing of its own
    Given branch "feat/empty"
    When I type "victor git ship"
    Then it refuses with exit 4 and says
      """
      feat/empty: has nothing that main lacks; clean up: victor git prune
      """
    And nothing changed

  Scenario: the trunk itself
    Given I am on "main"
    When I type "victor git ship"
    Then it refuses with exit 4 and says
      """
      main: is no feature that could be shipped; it is perennial; name one: victor git ship BRANCH
      """
    And nothing changed

  Scenario: a branch that is not there
    When I type "victor git ship feat/z"
    Then it refuses with exit 4 and says
      """
      feat/z: there is no such branch here; did you mean feat/x?
      """

  Scenario: built on a branch that is not shipped
    Given branch "feat/y" on "feat/x" with commit "feat: y" changing "y.txt"
    And git config branch.feat/y.victor-base is "feat/x"
    When I type "victor git ship"
    Then it refuses with exit 4 and says
      """
      feat/y: is built on feat/x, which is not shipped yet; victor git ship feat/x
      """
    And nothing changed

  Scenario: what is built on it is built on the trunk from then on
    Given branch "feat/y" on "feat/x" with commit "feat: y" changing "y.txt"
    And git config branch.feat/y.victor-base is "feat/x"
    When "victor git ship feat/x --push" went well
    Then git config branch.feat/y.victor-base now is "main"
    And I am now on "feat/y"
    When "victor git sync" went well
    Then "feat/y" has the commits
      | feat: y   |
      | feat: x   |
      | feat: one |

  Scenario: a message that is no Conventional Commit, by the policy
    Given I am on "main"
    And a project.json with branching { "commitTypes": ["feat", "fix"] }
    And I am on "feat/x"
    And "victor git sync" went well
    When I type "victor git ship -m 'added the thing'"
    Then it stops with exit 1 and prints
      """
      refused: "added the thing" is no Conventional Commit
        why    project.json wants TYPE(scope): what it does, with TYPE one of feat, fix
        mend   victor git ship -m 'feat: added the thing'
      """
    And nothing changed

  Scenario: --squash and --ff exclude each other
    When I type "victor git ship --squash --ff"
    Then it refuses with exit 2 and says
      """
      victor git ship: --squash, --ff and --merge exclude each other; choose one
      """

  Scenario: a rehearsal
    When I type "victor git ship --push --dry-run"
    Then it prints
      """
      dry run: nothing is fetched or changed; origin as last seen
        main         check out, take in feat/x as one commit, push
        feat/x       delete: shipped in main, delete at origin
      """
    And nothing changed

  Scenario: the trunk is checked out in another work tree
    Given a worktree for "main" at "../other"
    When I type "victor git ship"
    Then it refuses with exit 4 and says
      """
      main: is checked out in other; ship from there: cd DIR/other
      """
    And nothing changed

  Scenario: a coworker is faster than the push: everything is taken back
    Given a coworker pushes to "main" just before each of my next 1 pushes
    When I type "victor git ship --push"
    Then it stops with exit 5 and prints
      """
      fetched origin: nothing new
        main         not pushed: it moved at origin    victor git ship
      nothing was changed
      """
    And I am now on "feat/x"
    And "main" has the commits
      | feat: one |
    And the branches are "feat/x, main"

  Scenario: taken back
    Given "victor git ship" went well
    When I type "victor git undo"
    Then it prints "back to before the ship"
    And everything is as it was at first

  Scenario: taken back, and at the remote as far as nobody else builds on it
    Given "victor git ship --push" went well
    When "victor git undo" went well
    Then the branches are "feat/x, main"
    And the branches at the remote are "feat/x, main"
    And I am now on "feat/x"
