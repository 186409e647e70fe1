Feature: git sync where there is no remote

  Background:
    Given a repository without a remote

  Scenario: the local trunk is the base
    Given branch "feat/x" with commit "feat: x" changing "x.txt"
    And I am on "main"
    And commit "feat: b" changing "b.txt"
    And I am on "feat/x"
    When I type "victor git sync"
    Then it prints
      """
      no remote: synced with what is here
        feat/x       rebased on main
      """
    And "feat/x" has the commits
      | feat: x   |
      | feat: b   |
      | feat: one |

  Scenario: nothing to do
    When I type "victor git sync"
    Then it prints
      """
      no remote: synced with what is here
        main         up to date
      """
    And nothing changed
