"""json_schema.py SCHEMA DOCUMENTS: of each line of DOCUMENTS, a JSON value, a line with what is wrong with it by the
schema (2020-12), empty where nothing is. The schema itself is held to the metaschema first."""

import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
with open(sys.argv[2], encoding="utf-8") as documents:
    for line in documents:
        fault = next(validator.iter_errors(json.loads(line)), None)
        print("" if fault is None else fault.json_path + ": " + " ".join(fault.message.split())[:200])
