Feature: git sync in repositories that many tools break

  Scenario: SHA-256
    Given a repository with a remote and SHA-256 ids
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And an uncommitted change to "a.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/x       rebased on main, pushed
      restored 1 uncommitted file
      """
    And "feat/x" is pushed

  Scenario: SHA-256, squash-merged and gone
    Given a repository with a remote and SHA-256 ids
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And the host squash-merges "feat/x" into "main" and deletes it
    When "victor git sync" went well
    Then the branches are "main"

  Scenario: a split index
    Given a repository with a remote
    And git config core.splitIndex is "true"
    And I did "git update-index --split-index"
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And a staged file "staged.txt"
    And an uncommitted change to "a.txt"
    When "victor git sync" went well
    Then "feat/x" is pushed
    And git status is
      """
       M a.txt
      A  staged.txt
      """

  Scenario: a partial clone
    Given a repository with a remote that was cloned without blobs
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And an uncommitted change to "a.txt"
    When "victor git sync" went well
    Then "feat/x" is pushed
    And file "b.txt" now holds "feat: b"
    And file "a.txt" now holds "one\nedited"

  Scenario: a shallow clone
    Given a repository with a remote that was cloned with depth 1
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    When "victor git sync" went well
    Then "feat/x" is pushed
    And file "b.txt" now holds "feat: b"

  Scenario: a sparse checkout
    Given a repository with a remote and a sparse checkout of "mine"
    And branch "feat/x" with commit "feat: x" changing "mine/x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "elsewhere/b.txt"
    And an uncommitted change to "mine/here.txt"
    When "victor git sync" went well
    Then "feat/x" is pushed
    And there is no file "elsewhere/b.txt"
    And file "mine/here.txt" now holds "mine\nedited"

  Scenario: a submodule with work of its own
    Given a repository with a remote and a submodule "lib"
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And an untracked file "lib/new.txt"
    And an uncommitted change to "lib/a.txt"
    When "victor git sync" went well
    Then "feat/x" is pushed
    And file "lib/a.txt" now holds "one\nedited"
    And file "lib/new.txt" now holds "untracked"

  Scenario: 50,000 files
    Given a repository with a remote and 50000 files
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And an uncommitted change to "many/7/777.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/x       rebased on main, pushed
      restored 1 uncommitted file
      """

  Scenario: a folder with blanks, quotes and other letters
    Given a repository with a remote
    And I did "git clone -q ../origin.git '../it is größer & so'"
    And I am in folder "../it is größer & so"
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And an uncommitted change to "a.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/x       rebased on main, pushed
      restored 1 uncommitted file
      """

  Scenario Outline: a branch called <name>
    Given a repository with a remote
    And branch "<name>" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    When "victor git sync" went well
    Then "<name>" is pushed
    And "<name>" has the commits
      | feat: x   |
      | feat: b   |
      | feat: one |

    Examples:
      | name                    |
      | feat/größer             |
      | feat/$(touch_x)         |
      | feat/it's;here&there    |
      | feat/#12                |
      | feat/deep/er/and/deeper |

  Scenario: a tag of the same name
    Given a repository with a remote
    And branch "feat/x" with commit "feat: x" changing "x.txt"
    And I did "git push -q -u origin refs/heads/feat/x"
    And I did "git tag feat/x main"
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    When "victor git sync" went well
    Then "refs/heads/feat/x" has the commits
      | feat: x   |
      | feat: b   |
      | feat: one |
    And "refs/heads/feat/x" is at "refs/remotes/origin/feat/x"

  Scenario: the remote is not called origin
    Given a repository with a remote
    And I did "git remote rename origin upstream"
    And branch "feat/x" with commit "feat: x" changing "x.txt"
    And I did "git push -q -u upstream feat/x"
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched upstream: main moved
        main         fast-forwarded 1 commit
        feat/x       rebased on main, pushed
      """

  Scenario: a fork: the trunk comes from upstream, my branch goes to origin
    Given a repository with a remote
    And I did "git clone -q --bare ../origin.git ../fork.git"
    And I did "git remote rename origin upstream"
    And I did "git remote add origin ../fork.git"
    And branch "feat/x" with commit "feat: x" changing "x.txt"
    And I did "git push -q -u origin feat/x"
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    When "victor git sync" went well
    Then "feat/x" has the commits
      | feat: x   |
      | feat: b   |
      | feat: one |
    And "feat/x" is at "origin/feat/x"
