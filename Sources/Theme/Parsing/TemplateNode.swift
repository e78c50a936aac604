internal import Diagnostics

/// A name in a tag and its place.
struct TagName {
  var text: String
  /// The place of the name alone, for a fix.
  var range: SourceRange
  /// The place of the whole tag.
  var tag: SourceRange
}

/// A template as a tree, with the lines of standalone tags already removed.
indirect enum TemplateNode {
  /// The start of a line with its leading white space; an indented partial adds to it, a reindented block takes from it.
  case margin([UInt8])
  case text([UInt8], SourceRange)
  case value(TagName, raw: Bool)
  case section(TagName, inverted: Bool, [TemplateNode])
  case partial(PartialCall)
  case block(Block)
}

/// `{{>name}}`, `{{>*name}}`, or `{{<name}}…{{/name}}` with its blocks.
struct PartialCall {
  var name: TagName
  var isDynamic: Bool
  /// The white space before a tag that stands alone: it is put before each line of the partial.
  var indent: [UInt8]
  var arguments: [Block]
  /// The first thing inside a parent tag that is not a block: it is never shown.
  var stray: SourceRange?
}

/// `{{$name}}…{{/name}}`: a place that a child template may fill, or what it is filled with.
struct Block {
  /// Unique within one compilation, so that equal arguments are known to be equal.
  var identity: SourceRange
  var name: TagName
  var standsAlone: Bool
  /// The white space before a tag that begins its line.
  var margin: [UInt8]?
  var body: [TemplateNode]
}

extension Block {
  /// The leading white space of the first line that the body holds, when it begins with a whole line.
  var bodyMargin: [UInt8]? {
    guard case .margin(let bytes)? = body.first else { return nil }
    return bytes
  }
}

/// One template file, parsed.
struct ParsedTemplate {
  var source: TemplateSource
  var nodes: [TemplateNode]
}
