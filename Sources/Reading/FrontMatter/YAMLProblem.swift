import CYAML
import Diagnostics

/// Why libyaml gave up, in its own words and with its own marks (from 0).
struct YAMLProblem {
  var words: String
  var context: String
  var mark: yaml_mark_t
  var contextMark: yaml_mark_t

  /// The problem as a clerk would put it.
  struct Plain {
    var rule = Rule.frontMatterSyntax
    var message: String
    var fix: String
    /// The fault began where the context began, such as the quotation mark that was never closed.
    var isAtContext = false
  }

  /// Whether something stands where a field was expected.
  var isBesideField: Bool { words.contains("did not find expected key") }

  /// `character` is the byte the parser stopped at.
  func plain(character: UInt8?) -> Plain {
    if character == 9 { return YAMLProblem.tab }
    if context.contains("scanning an alias") || context.contains("scanning an anchor") { return YAMLProblem.alias }
    if let known = YAMLProblem.known.first(where: { words.contains($0.words) && context.contains($0.context) }) {
      return known.plain
    }
    if words.contains("UTF-8") || words.contains("control characters") { return YAMLProblem.encoding }
    if words.contains("cannot start any token") { return .unstartable(character) }
    return Plain(message: "this is not well-formed: \(words)", fix: "put the value in quotation marks")
  }

  private static let tab = Plain(
    message: "a tab stands where spaces are needed", fix: "replace each tab with two spaces")

  static let curlyQuotes = Plain(
    message: "the curly quotation marks on this line do not hold its value together: they are letters to YAML",
    fix: "type straight quotation marks around the value")

  private static let alias = Plain(
    rule: .yamlAlias, message: "a value that starts with * or & has a special meaning",
    fix: "put the value in quotation marks")

  private static let encoding = Plain(
    rule: .notUTF8, message: "there are characters here that are not text", fix: "save the file as UTF-8")

  private static let openQuote =
    "add the closing quotation mark; a value that begins with an apostrophe needs double ones around it"

  /// What follows a quotation mark or a bracket that closed before the value did.
  static let goesOn = Plain(
    message: "the value goes on here, after the quotation mark or the bracket that closes it",
    fix: "put the whole value in quotation marks: single ones where double ones stand inside")

  private static let known: [(words: String, context: String, plain: Plain)] = [
    (
      "found unexpected end of stream", "quoted scalar",
      Plain(
        message: "a quotation mark is opened here and never closed", fix: openQuote,
        isAtContext: true)
    ),
    (
      "found unexpected document indicator", "quoted scalar",
      Plain(
        message: "a quotation mark is opened here and never closed", fix: openQuote,
        isAtContext: true)
    ),
    (
      "mapping values are not allowed", "",
      Plain(
        message: "there is a second colon here, or the line is indented further than its neighbours",
        fix: "put a value that contains a colon in quotation marks, or line the field up with the others")
    ),
    (
      "could not find expected ':'", "",
      Plain(
        message: "this line has no colon after its field", fix: "write “field: value”, with a space after the colon",
        isAtContext: true)
    ),
    (
      "did not find expected key", "block mapping",
      Plain(
        message: "this line does not line up with the fields above it, or follows a value that ended too early",
        fix: "start it in the same column as its neighbours; put a value with quotation marks inside it in others")
    ),
    (
      "did not find expected '-' indicator", "",
      Plain(
        message: "this line interrupts a list: it is neither an entry nor indented below one",
        fix: "start the line with “- ”, or indent it two spaces further than the hyphen")
    ),
    (
      "block sequence entries are not allowed", "",
      Plain(
        message: "a list cannot start on the line of its field",
        fix: "put each entry on a line of its own, starting with “- ”")
    ),
    (
      "did not find expected ',' or ']'", "",
      Plain(
        message: "a list in square brackets is not closed",
        fix: "add “]”, or put the value in quotation marks if the bracket is part of it", isAtContext: true)
    ),
    (
      "did not find expected ',' or '}'", "",
      Plain(
        message: "a group in curly brackets is not closed",
        fix: "add “}”, or put the value in quotation marks if the bracket is part of it", isAtContext: true)
    ),
    (
      "found unknown escape character", "",
      Plain(
        message: "a backslash inside double quotation marks has a special meaning",
        fix: "use single quotation marks around the value, or write two backslashes")
    ),
    (
      "did not find expected <document start>", "",
      Plain(
        message: "text follows that belongs to no field", fix: "remove it, or indent it below the field it belongs to")
    ),
    (
      "tab character", "", tab
    ),
  ]
}

extension YAMLProblem.Plain {
  fileprivate static func unstartable(_ character: UInt8?) -> YAMLProblem.Plain {
    let sign = character.map { String(UnicodeScalar($0)) } ?? ""
    return YAMLProblem.Plain(
      message: "a value cannot start with “\(sign)”", fix: "put the value in quotation marks")
  }
}
