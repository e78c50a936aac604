package import Record

extension PublicationData {
  /// JSON Schema (draft 2020-12) of what `file(of:)` writes, as a site publishes it that knows its own address.
  package static func schema(for council: Council) -> String {
    guard let site = council.address else { return schema }
    let own = "\"$id\": \"\(site)\(versionedSchemaPath)\""
    return schema.replacing("\n  \"title\"", with: "\n  \(own),\n  \"title\"", maxReplacements: 1)
  }

  static let schema = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "A publication of a council's scrutiny record",
      "description": "An agenda, minutes, a report, a review and so on, as a tree in no particular format.",
      "type": "object",
      "required": ["kind", "title", "language", "council", "page", "abbreviations", "sheets", "blocks"],
      "additionalProperties": false,
      "properties": {
        "$schema": {"type": "string"},
        "kind": {"enum": ["agenda", "agenda-pack", "minutes", "report", "review", "recommendations", "response",
          "action-plan", "work-programme", "indicators", "letter"]},
        "title": {"type": "string", "minLength": 1},
        "language": {"type": "string", "description": "BCP 47"},
        "council": {"type": "string"},
        "date": {"type": "string", "format": "date"},
        "summary": {"type": "string"},
        "site": {"type": "string", "description": "The address of the site; it ends with a stroke."},
        "page": {"type": "string", "description": "The page that shows the same, from the root of the site."},
        "abbreviations": {"type": "array", "items": {"$ref": "#/$defs/abbreviation"}},
        "sheets": {"type": "array", "description": "Its rows and tables as CSV, where they were made.", "items": {
          "type": "object", "required": ["file", "holds"], "additionalProperties": false,
          "properties": {"file": {"type": "string", "description": "From the root of the site."},
            "holds": {"type": "string"}}}},
        "blocks": {"$ref": "#/$defs/blocks"}
      },
      "$defs": {
        "abbreviation": {
          "type": "object", "required": ["short", "expansion"], "additionalProperties": false,
          "properties": {"short": {"type": "string"}, "expansion": {"type": "string"}}
        },
        "blocks": {"type": "array", "items": {"$ref": "#/$defs/block"}},
        "words": {"type": "array", "items": {"$ref": "#/$defs/inline"}},
        "table": {
          "required": ["caption", "columns", "rows"],
          "properties": {
            "caption": {"type": "string"},
            "columns": {"type": "array", "items": {
              "type": "object", "required": ["words"], "additionalProperties": false,
              "properties": {"numeric": {"const": true}, "words": {"$ref": "#/$defs/words"}}}},
            "rows": {"type": "array", "items": {
              "type": "object", "required": ["cells"], "additionalProperties": false,
              "properties": {
                "anchor": {"type": "string"},
                "cells": {"type": "array", "description": "One for each column.", "items": {
                  "type": "object", "required": ["blocks"], "additionalProperties": false,
                  "properties": {"heading": {"const": true}, "blocks": {"$ref": "#/$defs/blocks"}}}}}}}
          }
        },
        "block": {
          "type": "object",
          "required": ["type"],
          "oneOf": [
            {"properties": {"type": {"const": "heading"}, "level": {"type": "integer", "minimum": 2, "maximum": 6},
              "number": {"type": "string"}, "anchor": {"type": "string"}, "words": {"$ref": "#/$defs/words"}},
              "required": ["level", "anchor", "words"], "additionalProperties": false},
            {"properties": {"type": {"const": "paragraph"}, "number": {"type": "string"}, "anchor": {"type": "string"},
              "words": {"$ref": "#/$defs/words"}}, "required": ["words"], "additionalProperties": false},
            {"properties": {"type": {"const": "list"}, "ordered": {"const": true}, "items": {"type": "array", "items": {
              "type": "object", "required": ["blocks"], "additionalProperties": false,
              "properties": {"number": {"type": "string"}, "anchor": {"type": "string"},
                "blocks": {"$ref": "#/$defs/blocks"}}}}}, "required": ["items"], "additionalProperties": false},
            {"properties": {"type": {"const": "facts"}, "facts": {"type": "array", "items": {
              "type": "object", "required": ["name", "blocks"], "additionalProperties": false,
              "properties": {"name": {"type": "string"}, "blocks": {"$ref": "#/$defs/blocks"}}}}},
              "required": ["facts"], "additionalProperties": false},
            {"properties": {"type": {"const": "table"}}, "$ref": "#/$defs/table"},
            {"properties": {"type": {"const": "figure"}, "title": {"type": "string"},
              "alternative": {"type": "string", "minLength": 1}, "image": {"type": "string"},
              "data": {"$ref": "#/$defs/table"}}, "required": ["title", "alternative"],
              "additionalProperties": false},
            {"properties": {"type": {"enum": ["quote", "resolution"]}, "blocks": {"$ref": "#/$defs/blocks"}},
              "required": ["blocks"], "additionalProperties": false},
            {"properties": {"type": {"const": "note"}, "words": {"$ref": "#/$defs/words"}},
              "required": ["words"], "additionalProperties": false},
            {"properties": {"type": {"const": "code"}, "text": {"type": "string"}}, "required": ["text"],
              "additionalProperties": false},
            {"properties": {"type": {"const": "rule"}}, "additionalProperties": false}
          ]
        },
        "inline": {
          "oneOf": [
            {"type": "string"},
            {"type": "object", "required": ["type", "words"], "additionalProperties": false,
              "properties": {"type": {"enum": ["strong", "emphasis", "struck"]}, "words": {"$ref": "#/$defs/words"}}},
            {"type": "object", "required": ["type", "words"], "minProperties": 3, "maxProperties": 3,
              "additionalProperties": false, "properties": {"type": {"const": "link"},
                "words": {"$ref": "#/$defs/words"},
                "site": {"type": "string", "description": "From the root of the site."},
                "address": {"type": "string", "description": "As written, elsewhere."},
                "anchor": {"type": "string", "description": "In this publication."}}},
            {"type": "object", "required": ["type", "words", "language"], "additionalProperties": false,
              "properties": {"type": {"const": "language"}, "words": {"$ref": "#/$defs/words"},
                "language": {"type": "string"}}},
            {"type": "object", "required": ["type", "short", "expansion"], "additionalProperties": false,
              "properties": {"type": {"const": "abbreviation"}, "short": {"type": "string"},
                "expansion": {"type": "string"}, "first": {"const": true}}},
            {"type": "object", "required": ["type", "text"], "additionalProperties": false,
              "properties": {"type": {"const": "code"}, "text": {"type": "string"}}},
            {"type": "object", "required": ["type"], "additionalProperties": false,
              "properties": {"type": {"const": "break"}}}
          ]
        }
      }
    }

    """
}
