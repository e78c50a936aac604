import Serialising

/// Diagnostics as JSON for editors and scripts: one array, in the order they are printed.
package struct JSONForm: Sendable {
  package init() {}

  package func text(of diagnostics: [Diagnostic]) -> String {
    var json = JSONWriter(.indented)
    json.array(diagnostics.told) { $0.put($1) }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension JSONWriter {
  fileprivate mutating func put(_ diagnostic: Diagnostic) {
    object { json in
      json.put("end", diagnostic.range.end)
      json.array("fixes", diagnostic.fixes) { json, fix in
        json.object { json in
          json.member("replaceWith", fix.replacement?.text)
          json.member("summary", fix.summary)
        }
      }
      json.member("message", diagnostic.message)
      json.member("path", diagnostic.range.path)
      json.member("rule", diagnostic.rule.rawValue)
      json.member("severity", diagnostic.severity.rawValue)
      json.put("start", diagnostic.range.start)
      json.member("why", diagnostic.reason ?? diagnostic.rule.explanation.why)
    }
  }

  private mutating func put(_ name: String, _ position: SourcePosition) {
    object(name) { json in
      json.member("column", Int(position.column))
      json.member("line", Int(position.line))
    }
  }
}
