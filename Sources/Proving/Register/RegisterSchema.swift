extension RegisterData {
  /// JSON Schema (draft 2020-12) of what `bytes` holds.
  static let schema = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "A register of what was checked of a council's publications",
      "description": "Every publication in every format, the checks that were run on it, and what they found.",
      "type": "object",
      "required": ["asAt", "council", "program", "checks", "publications"],
      "additionalProperties": false,
      "properties": {
        "$schema": {"type": "string"},
        "asAt": {"type": "string", "format": "date", "description": "The day the record speaks of."},
        "council": {"type": "string"},
        "site": {"type": "string", "description": "The address of the site; it ends with a stroke."},
        "program": {
          "type": "object", "required": ["name", "version", "checks"], "additionalProperties": false,
          "properties": {"name": {"type": "string"}, "version": {"type": "string"},
            "checks": {"type": "integer", "description": "Rises when a check looks for something else."}}
        },
        "checks": {"type": "array", "items": {
          "type": "object", "required": ["name", "kind", "promise", "limits"], "additionalProperties": false,
          "properties": {
            "name": {"type": "string"},
            "kind": {"enum": ["built-in", "external"]},
            "by": {"type": "string", "description": "What ran it, with its version; absent where nothing did."},
            "promise": {"type": "string", "description": "What it looks for."},
            "limits": {"type": "string", "description": "What it does not prove."},
            "result": {"type": "string", "description": "What came of it as a whole."}
          }}},
        "publications": {"type": "array", "items": {
          "type": "object", "required": ["kind", "title", "page", "findings", "files"], "additionalProperties": false,
          "properties": {
            "kind": {"enum": ["agenda", "agenda-pack", "minutes", "report", "review", "recommendations", "response",
              "action-plan", "work-programme", "indicators", "letter"]},
            "title": {"type": "string"},
            "page": {"type": "string", "description": "From the root of the site."},
            "readingAge": {
              "type": "object", "description": "In years; absent for text that is too short to tell.",
              "required": ["automatedReadabilityIndex", "colemanLiau", "mean"], "additionalProperties": false,
              "properties": {"automatedReadabilityIndex": {"type": "integer"}, "colemanLiau": {"type": "integer"},
                "mean": {"type": "integer"}}
            },
            "findings": {"type": "array", "description": "Of the checks of every build.", "items": {
              "type": "object", "required": ["check", "weight", "message", "fix"], "additionalProperties": false,
              "properties": {
                "check": {"type": "string"},
                "weight": {"enum": ["fault", "advice"]},
                "anchor": {"type": "string", "description": "The place in the publication: in its large print, say."},
                "message": {"type": "string"},
                "fix": {"type": "string"}
              }}},
            "files": {"type": "array", "items": {
              "type": "object", "required": ["format", "path", "size", "hash", "lookedFor", "results"],
              "additionalProperties": false,
              "properties": {
                "format": {"type": "string"},
                "holds": {"type": "string", "description": "What it holds, where a format may have several files."},
                "path": {"type": "string", "description": "From the root of the site."},
                "size": {"type": "integer", "minimum": 1, "description": "In bytes."},
                "pages": {"type": "integer", "minimum": 1, "description": "In a format that has pages of its own."},
                "seconds": {"type": "integer", "minimum": 0,
                  "description": "In a file that holds sound, how long that lasts."},
                "hash": {"type": "string", "pattern": "^[0-9a-f]{32}$", "description": "XXH3-128 of its bytes."},
                "lookedFor": {"type": "integer", "minimum": 0,
                  "description": "How many things the file owes its readers; all were found in it. Of several files of a format, the first has the number for all."},
                "results": {"type": "array", "description": "Of the external validators that look at such files.",
                  "items": {
                    "type": "object", "required": ["check", "outcome"], "additionalProperties": false,
                    "properties": {
                      "check": {"type": "string"},
                      "outcome": {"enum": ["not-run", "stale", "passed", "failed"],
                        "description": "stale: an earlier file of this name was looked at."},
                      "findings": {"type": "array", "items": {
                        "type": "object", "required": ["rule", "message"], "additionalProperties": false,
                        "properties": {"rule": {"type": "string"}, "message": {"type": "string"}}}}
                    }}}
              }}}
          }}}
      }
    }

    """
}
