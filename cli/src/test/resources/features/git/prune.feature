Feature: git prune deletes branches whose work is in the trunk

  Background:
    Given a repository with a remote
    And branch "feat/done" with commit "feat: done" changing "done.txt", pushed
    And branch "feat/open" with commit "feat: open" changing "open.txt", pushed
    And the host squash-merges "feat/done" into "main"

  Scenario: here
    When I type "victor git prune"
    Then it prints
      """
      fetched origin: main moved
        feat/done    deleted: shipped in main as <id> (squash)
      """
    And the branches are "feat/open, main"
    And the branches at the remote are "feat/done, feat/open, main"

  Scenario: and at the remote, where it is mine
    When I type "victor git prune --remote"
    Then it prints
      """
      fetched origin: main moved
        feat/done    deleted: shipped in main as <id> (squash), deleted at origin
      """
    And the branches are "feat/open, main"
    And the branches at the remote are "feat/open, main"

  Scenario: a coworker's merged branch at the remote stays theirs
    Given a coworker pushes the new branch "feat/theirs" with commit "feat: theirs" changing "theirs.txt"
    And the host merges "feat/theirs" into "main"
    When "victor git prune --remote" went well
    Then the branches at the remote are "feat/open, feat/theirs, main"

  Scenario: nothing to prune
    Given "victor git prune" went well
    When I type "victor git prune"
    Then it prints
      """
      fetched origin: nothing new
      nothing to prune
      """
    And nothing changed

  Scenario: the branch I am on stays
    Given I am on "feat/done"
    When I type "victor git prune"
    Then it prints
      """
      fetched origin: main moved
        feat/done    kept: shipped in main as <id> (squash), but you are on it    victor git sync --prune
      """
    And nothing changed

  Scenario: a branch that was just started stays
    Given branch "feat/new"
    When "victor git prune" went well
    Then the branches are "feat/new, feat/open, main"

  Scenario: a rehearsal
    Given I did "git fetch -q"
    When I type "victor git prune --remote --dry-run"
    Then it prints
      """
      dry run: nothing is fetched or changed; origin as last seen
        feat/done    delete: shipped in main as <id> (squash), delete at origin
      """
    And nothing changed

  Scenario: taken back, with the branch's settings and at the remote
    Given git config branch.feat/done.description is "what it is for"
    And "victor git prune --remote" went well
    When "victor git undo" went well
    Then the branches are "feat/done, feat/open, main"
    And the branches at the remote are "feat/done, feat/open, main"
    And git config branch.feat/done.description now is "what it is for"
    And git config branch.feat/done.merge now is "refs/heads/feat/done"

  Scenario: work trees are not touched
    Given I did "git worktree add -q ../other feat/done"
    When I type "victor git prune"
    Then it prints
      """
      fetched origin: main moved
        feat/done    kept: shipped in main as <id> (squash), but checked out in other    git worktree remove DIR/other
      """
    And nothing changed
