Feature: branches that are no feature: perennial, parked, observed, contribution

  Background:
    Given a repository with a remote
    And branch "other" with commit "feat: o" changing "o.txt", pushed
    And a coworker pushes to "main" a commit "feat: z" changing "z.txt"

  Scenario Outline: <what> branch, said by <how>
    Given git config <key> is "<value>"
    And I am on "main"
    When I type "victor git sync --all"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
      <last line>
      """
    And "other" has the commits
      | feat: o   |
      | feat: one |

    Examples:
      | what           | how          | key                      | value        | last line                   |
      | a perennial    | its own name | branch.other.victor-kind | perennial    | 1 branch up to date already |
      | a perennial    | a glob       | victor.perennial         | oth*         | 1 branch up to date already |
      | a parked       | its own name | branch.other.victor-kind | parked       |                             |
      | a parked       | a glob       | victor.parked            | o*           |                             |
      | an observed    | its own name | branch.other.victor-kind | observed     | 1 branch up to date already |
      | an observed    | a glob       | victor.observed          | other        | 1 branch up to date already |
      | a contribution | its own name | branch.other.victor-kind | contribution | 1 branch up to date already |
      | a contribution | a glob       | victor.contribution      | o*r          | 1 branch up to date already |

  Scenario: a parked branch is synced when I am on it
    Given git config branch.other.victor-kind is "parked"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        other        rebased on main, pushed
      """

  Scenario: an observed branch is pulled, never pushed
    Given git config branch.other.victor-kind is "observed"
    And a coworker pushes to "other" a commit "feat: theirs" changing "theirs.txt"
    And commit "feat: mine" changing "mine.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: 2 branches moved
        main         fast-forwarded 1 commit
        other        rebased on origin/other
      """
    And "other" at the remote has the commits
      | feat: theirs |
      | feat: o      |
      | feat: one    |

  Scenario: a contribution is pulled and pushed, and has no base
    Given git config branch.other.victor-kind is "contribution"
    And a coworker pushes to "other" a commit "feat: theirs" changing "theirs.txt"
    And commit "feat: mine" changing "mine.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: 2 branches moved
        main         fast-forwarded 1 commit
        other        rebased on origin/other, pushed
      """
    And "other" at the remote has the commits
      | feat: mine   |
      | feat: theirs |
      | feat: o      |
      | feat: one    |

  Scenario: a perennial branch is fast-forwarded without being checked out
    Given git config victor.perennial is "other"
    And a coworker pushes to "other" a commit "feat: theirs" changing "theirs.txt"
    And I am on "main"
    When I type "victor git sync --all"
    Then it prints
      """
      fetched origin: 2 branches moved
        main         fast-forwarded 1 commit
        other        fast-forwarded 1 commit
      """
    And "other" is pushed
    And I am now on "main"

  Scenario: globs of the policy in project.json
    Given I am on "main"
    And I did "git pull -q"
    And a project.json with branching { "perennial": ["oth*"] }
    When I type "victor git sync --all"
    Then it exits 0
    And "other" has the commits
      | feat: o   |
      | feat: one |

  Scenario: a kind that does not exist
    Given git config branch.other.victor-kind is "observd"
    When I type "victor git sync"
    Then it refuses with exit 3 and says
      """
      git config branch.other.victor-kind: "observd" is no kind of branch; did you mean observed?
      """
