# How far the gate can be trusted: sheets, planted mistakes, both parts. The bounds are held by EvaluationTest.
. "$ASSERT"

ends=0
victor log evaluate --class empty >text 2>remarks || ends=$?
holds "it ends with 0 or, when the gate is not good enough, with 1" test "$ends" -le 1
out=$(<text) err=$(<remarks)
says 'planted mistakes *held out *empty *texts that are true *by the template *98 % caught*'
warns '*no model was asked: set VICTOR_LLM_URL*'
exits "$ends" victor log evaluate --json --class empty
says '*"open" : {*"heldOut" : {*"empty" : {*"medianMicros"*'
exits 2 victor log evaluate --class wrong-unti
warns '*did you mean wrong-unit?*'

# A host that nobody trusts is not asked, and that is told.
git init -q lab && cd lab
echo '{ "schemaVersion": 1, "project": { "id": "lab", "name": "Lab" } }' >project.json
VICTOR_LLM_URL=https://model.example/v1 exits "$ends" victor log evaluate --class empty
warns '*the model told 3 sheets: 0 accepted at once*stopped: no model was asked*not trusted*'
