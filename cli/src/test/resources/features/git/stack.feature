Feature: git stack shows which branch is built on which

  Background:
    Given a repository with a remote
    And branch "feat/a" with commit "feat: a" changing "a2.txt"
    And branch "feat/b" on "feat/a" with commit "feat: b" changing "b.txt"
    And git config branch.feat/b.victor-base is "feat/a"
    And branch "feat/other" with commit "feat: o" changing "o.txt"
    And I am on "feat/b"

  Scenario: the branch I am on, with what is below it
    When I type "victor git stack"
    Then it prints
      """
      main
        feat/a      1 commit
          feat/b *  1 commit
      """
    And nothing changed

  Scenario: all of them
    When I type "victor git stack --all"
    Then it prints
      """
      main
        feat/a      1 commit
          feat/b *  1 commit
        feat/other  1 commit
      """

  Scenario: what is not on top of its base any more
    Given I am on "feat/a"
    And commit "feat: a3" changing "a3.txt"
    When I type "victor git stack"
    Then it prints
      """
      main
        feat/a *  2 commits
          feat/b  1 commit   1 commit behind feat/a
      """

  Scenario: from now on built on another
    When I type "victor git stack --on feat/other"
    Then it exits 0
    And git config branch.feat/b.victor-base now is "feat/other"
    When I type "victor git stack"
    Then it prints
      """
      main
        feat/other  1 commit
          feat/b *  1 commit
      """
    Then the last commit of "feat/b" is "feat: b"
    And file "o.txt" now holds "feat: o"

  Scenario: for scripts
    When I type "victor git stack --json"
    Then it prints
      """
      {
        "branches" : [
          {
            "name" : "main",
            "base" : "",
            "depth" : 0,
            "ahead" : 0,
            "behind" : 0,
            "current" : false
          },
          {
            "name" : "feat/a",
            "base" : "main",
            "depth" : 1,
            "ahead" : 1,
            "behind" : 0,
            "current" : false
          },
          {
            "name" : "feat/b",
            "base" : "feat/a",
            "depth" : 2,
            "ahead" : 1,
            "behind" : 0,
            "current" : true
          }
        ]
      }
      """
