Feature: git sync when others push to my branch

  Background:
    Given a repository with a remote
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed

  Scenario: their commit is taken in
    Given a coworker pushes to "feat/x" a commit "feat: theirs" changing "theirs.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: feat/x moved
        feat/x       fast-forwarded 1 commit
      """
    And "feat/x" is pushed
    And file "theirs.txt" now holds "feat: theirs"

  Scenario: their commit comes first, then mine, then both go on the trunk
    Given a coworker pushes to "feat/x" a commit "feat: theirs" changing "theirs.txt"
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And commit "feat: mine" changing "mine.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: 2 branches moved
        main         fast-forwarded 1 commit
        feat/x       rebased on origin/feat/x, rebased on main, pushed
      """
    And "feat/x" at the remote has the commits
      | feat: mine   |
      | feat: theirs |
      | feat: x      |
      | feat: b      |
      | feat: one    |

  Scenario: I rebased by hand, and no commit is doubled
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And I did "git fetch -q"
    And I did "git rebase -q origin/main"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: nothing new
        main         fast-forwarded 1 commit
        feat/x       pushed
      """
    And "feat/x" at the remote has the commits
      | feat: x   |
      | feat: b   |
      | feat: one |

  Scenario: I amended a pushed commit
    Given I did "git commit -q --amend -m 'feat: better'"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: nothing new
        feat/x       pushed
      """
    And "feat/x" at the remote has the commits
      | feat: better |
      | feat: one    |

  Scenario: I rebased here and a coworker went on there
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And I did "git fetch -q"
    And I did "git rebase -q origin/main"
    And a coworker pushes to "feat/x" a commit "feat: theirs" changing "theirs.txt"
    When "victor git sync" went well
    Then "feat/x" at the remote has the commits
      | feat: theirs |
      | feat: x      |
      | feat: b      |
      | feat: one    |
    And "feat/x" is pushed

  Scenario: a coworker force-pushed other words for my commit
    Given a coworker force-pushes "feat/x" with its last commit reworded to "feat: reworded"
    When "victor git sync" went well
    Then "feat/x" has the commits
      | feat: reworded |
      | feat: one      |
    And "feat/x" is pushed

  Scenario: a coworker force-pushed, and I have a commit more
    Given a coworker force-pushes "feat/x" with its last commit reworded to "feat: reworded"
    And commit "feat: mine" changing "mine.txt"
    When "victor git sync" went well
    Then "feat/x" at the remote has the commits
      | feat: mine     |
      | feat: reworded |
      | feat: one      |

  Scenario: a coworker rebased the branch and force-pushed it
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And a coworker rebases "feat/x" on main and force-pushes it
    And commit "feat: mine" changing "mine.txt"
    When "victor git sync" went well
    Then "feat/x" at the remote has the commits
      | feat: mine |
      | feat: x    |
      | feat: b    |
      | feat: one  |

  Scenario: a commit that the trunk has already is not doubled
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And I did "git fetch -q"
    And I did "git cherry-pick origin/main"
    And a coworker pushes to "main" a commit "feat: c" changing "c.txt"
    When "victor git sync" went well
    Then "feat/x" at the remote has the commits
      | feat: x   |
      | feat: c   |
      | feat: b   |
      | feat: one |

  Scenario Outline: the remote moves between fetch and push, <times> times
    Given commit "feat: mine" changing "mine.txt"
    And a coworker pushes to "feat/x" just before each of my next <times> pushes
    When "victor git sync" went well
    Then "feat/x" is pushed
    And file "race<times>.txt" now holds "<times>"

    Examples:
      | times |
      | 1     |
      | 2     |
      | 3     |

  Scenario: the remote moves between a rebase and its push: the lease is refused, and both are kept
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And a coworker pushes to "feat/x" just before each of my next 1 pushes
    When "victor git sync" went well
    Then "feat/x" at the remote has the commits
      | feat: race 1 |
      | feat: x      |
      | feat: b      |
      | feat: one    |
    And "feat/x" is pushed

  Scenario: the remote moves before every push, and is never overwritten by force
    Given commit "feat: mine" changing "mine.txt"
    And a coworker pushes to "feat/x" just before each of my next 9 pushes
    When I type "victor git sync"
    Then it exits 5
    And "feat/x" at the remote has the commits
      | feat: race 4 |
      | feat: race 3 |
      | feat: race 2 |
      | feat: race 1 |
      | feat: x      |
      | feat: one    |
    And file "mine.txt" now holds "feat: mine"
