Feature: git protect makes the server hold the policy

  Background:
    Given a repository with a remote
    And a project.json with branching { "trunk": "main", "types": ["feat", "fix"], "protected": ["main"], "linear": true }

  Scenario: what would be written and sent
    Given git config victor.repository is "https://github.com/vic/p"
    When I type "victor git protect"
    Then it exits 0
    And one line of it is "+++ b/.github/workflows/branch-policy.yml"
    And nothing changed

  Scenario: written
    Given git config victor.repository is "https://github.com/vic/p"
    When I type "victor git protect --write"
    Then it prints
      """
        .github/branch-policy/README.md           written
        .github/branch-policy/guard.sh            written
        .github/branch-policy/names               written
        .github/branch-policy/protected           written
        .github/branch-policy/settings            written
        .github/branch-policy/subjects            written
        .github/rulesets/branch-names.json        written
        .github/rulesets/protected-branches.json  written
        .github/workflows/branch-policy.yml       written
        victor: protected branches                not compared
        victor: branch names                      not compared
      note: names: GitHub's branch_name_pattern is for Enterprise plans; a rule for new branches and the check branch-policy stand in for it
      git add .github                       then commit; the check runs once this is merged
      victor git protect --apply --dry-run  compares the rulesets with vic/p
      """
    And git status is
      """
      ?? .github/
      """

  Scenario: written twice is written once
    Given git config victor.repository is "https://github.com/vic/p"
    And "victor git protect --write" went well
    When I type "victor git protect --write"
    Then it prints
      """
        .github/branch-policy/README.md           fresh
        .github/branch-policy/guard.sh            fresh
        .github/branch-policy/names               fresh
        .github/branch-policy/protected           fresh
        .github/branch-policy/settings            fresh
        .github/branch-policy/subjects            fresh
        .github/rulesets/branch-names.json        fresh
        .github/rulesets/protected-branches.json  fresh
        .github/workflows/branch-policy.yml       fresh
        victor: protected branches                not compared
        victor: branch names                      not compared
      note: names: GitHub's branch_name_pattern is for Enterprise plans; a rule for new branches and the check branch-policy stand in for it
      victor git protect --apply --dry-run  compares the rulesets with vic/p
      """
    And nothing changed

  Scenario: a changed policy makes them stale
    Given git config victor.repository is "https://github.com/vic/p"
    And "victor git protect --write" went well
    And I remember file ".github/workflows/branch-policy.yml"
    And file "project.json" now says branching { "trunk": "main", "types": ["feat"], "protected": ["main", "release/*"] }
    When "victor git protect --write" went well
    Then file ".github/workflows/branch-policy.yml" is as remembered
    When I type "victor git protect --write --dry-run"
    Then it exits 0
    And nothing changed

  Scenario: a file of somebody else is not overwritten
    Given file ".github/workflows/branch-policy.yml" holds "name: mine"
    When I type "victor git protect --write"
    Then it refuses with exit 3 and says
      """
      .github/workflows/branch-policy.yml: is there and was not made by victor, so it is not replaced; move it away: git mv .github/workflows/branch-policy.yml .github/workflows/branch-policy.yml.old
      """
    And nothing changed

  Scenario: without a policy there is nothing to protect
    Given file "project.json" holds "{ \"schemaVersion\": 1, \"project\": { \"id\": \"p\", \"name\": \"P\" } }"
    When I type "victor git protect"
    Then it refuses with exit 3 and says
      """
      project.json: has no branching block, so there is nothing to protect; add "branching": { "trunk": "main", "protected": ["main"] }
      """

  Scenario: a pattern is data in a file, never part of the workflow
    Given git config victor.repository is "https://github.com/vic/p"
    And file "project.json" now says branching { "pattern": "x-[$]{{ github.token }}-[0-9]+", "protected": ["main"] }
    When "victor git protect --write" went well
    Then no line of file ".github/workflows/branch-policy.yml" has "github.token"

  Scenario: applied at GitHub
    Given a GitHub without rulesets, and a token for it
    When "victor git protect --apply" went well
    Then GitHub has the rulesets
      | victor: protected branches: active |
      | victor: branch names: active       |

  Scenario: applied twice is applied once
    Given a GitHub without rulesets, and a token for it
    And "victor git protect --apply" went well
    When I type "victor git protect --apply"
    Then it prints
      """
        victor: protected branches  fresh
        victor: branch names        fresh
      note: names: GitHub's branch_name_pattern is for Enterprise plans; a rule for new branches and the check branch-policy stand in for it
      note: origin's trunk has no .github/workflows/branch-policy.yml yet: pull requests without it wait for the check branch-policy
      """
    And GitHub was sent 2 changes

  Scenario: what somebody changed there is brought in line
    Given a GitHub without rulesets, and a token for it
    And "victor git protect --apply" went well
    And somebody switched "victor: protected branches" off at GitHub
    When "victor git protect --apply" went well
    Then GitHub has the rulesets
      | victor: protected branches: active |
      | victor: branch names: active       |
    And GitHub was sent 3 changes

  Scenario: a rehearsal looks and sends nothing
    Given a GitHub without rulesets, and a token for it
    When "victor git protect --apply --dry-run" went well
    Then GitHub was sent 0 changes

  Scenario: no token
    Given a GitHub without rulesets, and a token for it
    And I have no token
    When I type "victor git protect --apply"
    Then it refuses with exit 4 and says
      """
      VICTOR_GITHUB_TOKEN is not set; export VICTOR_GITHUB_TOKEN=… and try again
      """
    And GitHub was sent 0 changes

  Scenario Outline: GitHub says <status>
    Given a GitHub without rulesets, and a token for it
    And GitHub answers everything with <status>
    When I type "victor git protect --apply"
    Then it refuses with exit <exit> and says
      """
      <line>
      """

    Examples:
      | status | exit | line |
      | 401    | 4    | 127.0.0.1: does not take the token (no); make a new one with "Administration: read and write" for vic/p |
      | 403    | 4    | vic/p at 127.0.0.1: may not be changed with this token (no); give the token "Administration: read and write"; on a free plan only public repositories have rulesets |
      | 404    | 4    | vic/p at 127.0.0.1: is not there, or the token may not see it (no); check the name, and that the token is for this repository |

  Scenario: GitHub does not answer
    Given a GitHub without rulesets, and a token for it
    And GitHub does not answer
    When I type "victor git protect --apply"
    Then it refuses with exit 5 and says
      """
      127.0.0.1: takes no connection; check the network and run it again
      """

  Scenario: a host that nobody trusts gets no token
    Given git config victor.repository is "https://git.example.com/vic/p"
    When I type "victor git protect --apply"
    Then it refuses with exit 4 and says
      """
      DIR/home/.config/victor/config.json: nothing is sent to git.example.com: its host is not trusted over this address; use https, and if you trust it add "trustedHosts": ["git.example.com"]
      """

  Scenario: the setting names the token, it never holds it
    Given a GitHub without rulesets, and a token for it
    And git config victor.githubToken is "ghp_0123456789abcdefghij"
    When I type "victor git protect --apply"
    Then it refuses with exit 3 and says
      """
      git config victor.githubToken: must name a secret, not hold it; git config --global victor.githubToken env:VICTOR_GITHUB_TOKEN
      """

  Scenario: project.json and origin disagree: a person decides
    Given file "project.json" holds "{ \"schemaVersion\": 1, \"project\": { \"id\": \"p\", \"name\": \"P\" }, \"links\": { \"repository\": \"https://github.com/a/b\" }, \"branching\": { \"protected\": [\"main\"] } }"
    And I did "git remote set-url origin https://github.com/vic/p"
    When I type "victor git protect --apply"
    Then it refuses with exit 4 and says
      """
      project.json says a/b, origin says vic/p; nothing is changed; say which: git config victor.repository https://…
      """
