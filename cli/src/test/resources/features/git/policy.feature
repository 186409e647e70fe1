Feature: git policy says what is wanted of branches here

  Background:
    Given a repository with a remote

  Scenario: nothing is declared
    When I type "victor git policy"
    Then it prints
      """
      model         default  trunk
      trunk         default  as the remote says, main, master
      names         default  any name will do
      protected     default  none
      perennial     default  none
      parked        default  none
      observed      default  none
      contribution  default  none
      sync          default  rebase
      ship          default  squash
      push          default  true
      offline       default  false
      commit types  default  any message will do
      linear        default  no
      largest file  default  any
      e-mails       default  anybody's
      """
    And nothing changed

  Scenario: declared in project.json
    Given a project.json with branching { "types": ["feat", "fix"], "protected": ["main"], "commitTypes": ["feat", "fix", "chore"], "linear": true, "sync": "merge" }
    And git config victor.trunk is "main"
    When I type "victor git policy show"
    Then it prints
      """
      model         default       trunk
      trunk         git config    main
      names         project.json  project.json wants TYPE/name with TYPE one of feat, fix
      protected     project.json  main
      perennial     default       none
      parked        default       none
      observed      default       none
      contribution  default       none
      sync          project.json  merge
      ship          default       squash
      push          default       true
      offline       default       false
      commit types  project.json  feat, fix, chore
      linear        project.json  yes
      largest file  default       10 MB
      e-mails       default       none
      """

  Scenario Outline: may a branch be called <name>?
    Given a project.json with branching { "types": ["feat", "fix"] }
    When I type "victor git policy check <name>"
    Then it exits <exit>
    And nothing changed

    Examples:
      | name         | exit |
      | feat/login   | 0    |
      | fix/a.b_c-d  | 0    |
      | main         | 0    |
      | login        | 1    |
      | feature/x    | 1    |
      | feat/        | 1    |
      | feat/a..b    | 1    |

  Scenario: what is wrong with a name, and what would be right
    Given a project.json with branching { "types": ["feat", "fix"] }
    When I type "victor git policy check login"
    Then it stops with exit 1 and prints
      """
      refused: login is no allowed branch name
        why    project.json wants TYPE/name with TYPE one of feat, fix
        mend   victor git start feat/login
      """

  Scenario: for scripts
    Given a project.json with branching { "types": ["feat", "fix"] }
    When I type "victor git policy check login --json"
    Then it exits 1
    And the JSON field "refused[0].mend" is "victor git start feat/login"

  Scenario: without a policy any name that git takes will do
    When I type "victor git policy check Whatever"
    Then it exits 0

  Scenario: check without a name
    When I type "victor git policy check"
    Then it refuses with exit 2 and says
      """
      victor git policy: check needs a name; victor git policy check NAME
      """
