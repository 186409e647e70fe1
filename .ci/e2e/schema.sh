# The schema that editors complete from is the one this program reads by; the committed copy is fresh.
. "$ASSERT"

exits 0 victor schema
says '{*"$schema"*2020-12*"documents"*}'
copy=$(dirname "$ASSERT")/../docs/project.schema.json
printf '%s\n' "$out" >schema
holds 'docs/project.schema.json is what victor schema prints' diff schema "$copy"
