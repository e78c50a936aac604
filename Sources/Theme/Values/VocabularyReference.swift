/// The names that templates may use, as Markdown for whoever writes a theme.
package struct VocabularyReference {
  private let pages: [(name: String, shape: Shape)]
  private let sentences: [SentenceShape]

  /// `pages` maps the name of each page's template to the shape of its view; `sentences` are said outside templates.
  package init(pages: [String: Shape], sentences: [SentenceShape] = []) {
    self.pages = pages.sorted { $0.key < $1.key }.map { (name: $0.key, shape: $0.value) }
    self.sentences = sentences.filter { !$0.gaps.isEmpty }.sorted { $0.key < $1.key }
  }

  package var markdown: String {
    var text = VocabularyReference.introduction + "\n## Pages\n\n| template | view |\n|---|---|\n"
    for page in pages { text += "| `templates/\(page.name).mustache` | [\(page.shape.name)](#\(page.shape.name)) |\n" }
    for shape in shapes { text += "\n" + shape.markdown }
    return sentences.isEmpty ? text : text + VocabularyReference.aboutSentences + rows(of: sentences)
  }

  private func rows(of sentences: [SentenceShape]) -> String {
    sentences.map { "| `\($0.key)` | " + $0.gaps.map { "`{\($0)}`" }.joined(separator: ", ") + " |\n" }.joined()
  }

  private static let aboutSentences = """

    ## Sentences with gaps

    Most lines of `strings/en.strings` are said as they stand. These have gaps that are filled while pages are made; every line
    has each of its gaps once or more, in any order. A sentence with `{count}` may have a line for each plural form, as
    `days-left[one]` and `days-left[other]`: `zero`, `one`, `two`, `few` (3), `many` (6), as Welsh has them, and `other` for every
    number whose form is not given. All but `other` may leave out `{count}`.

    | key | gaps |
    |---|---|

    """

  private static let introduction = """
    ## How names are used

    Templates are written in Mustache. Every name is checked when the theme loads: one that is not listed here is an error.

    | written | shows |
    |---|---|
    | `{{name}}` | a text or an address, escaped for its place |
    | `{{{name}}}` | markup, between elements |
    | `{{#name}}…{{/name}}` | its inside once for each item of a list, once inside a part, or when an optional value is there |
    | `{{^name}}…{{/name}}` | its inside when the list is empty or the value absent |
    | `{{.}}` | a word of a list of words, or the value that the section around it asked for |
    | `{{#list.any}}`, `{{list.count}}` | whether a list has items, and how many |
    | `{{part.name}}` | a name inside a part |
    | `{{strings.key}}` | words of the theme, from `strings/en.strings` |
    | `{{>parts/paper}}` | the template `templates/parts/paper.mustache`, with the names of this place |
    | `{{>*name}}` | the template that a “one of” field names |
    | `{{<layout}}{{$main}}…{{/main}}{{/layout}}` | a layout with its blocks filled |

    Inside a section, names that the item does not have are looked for in the views around it. An address stands at the start
    of `href`, `src` and the like; a text only after a fixed beginning. Attributes need quotation marks. No value can stand in
    a style sheet, a script, a comment or an `on…` attribute; in a script of type `application/ld+json` it stands in a JSON
    string.

    """

  /// Every shape that can be reached, in the order of their names.
  private var shapes: [Shape] {
    var found: [Shape] = []
    var waiting = pages.map(\.shape)
    while let shape = waiting.popLast() {
      if found.contains(where: { $0 === shape }) { continue }
      found.append(shape)
      waiting += shape.fields.compactMap(\.kind.shape)
    }
    return found.filter { $0 !== Shape.word }.sorted { $0.name < $1.name }
  }
}

extension Shape {
  fileprivate var markdown: String {
    var text = "## \(name)\n\n| name | holds | |\n|---|---|---|\n"
    for field in fields { text += "| `\(field.name)` | \(field.kind.reference) | \(field.documentation) |\n" }
    return text
  }
}

extension FieldKind {
  fileprivate var shape: Shape? {
    switch self {
    case .list(let shape), .part(let shape, _): shape()
    case .text, .choice, .markup, .address, .flag: nil
    }
  }

  fileprivate var reference: String {
    let optional = isOptional ? ", optional" : ""
    switch self {
    case .text: return "text" + optional
    case .choice(let names): return "one of " + names.map { "`\($0)`" }.joined(separator: ", ")
    case .markup: return "markup" + optional
    case .address: return "address" + optional
    case .flag: return "yes or no"
    case .list(let shape): return shape() === Shape.word ? "list of words" : "list of " + shape().link
    case .part(let shape, _): return shape().link + optional
    }
  }
}

extension Shape {
  fileprivate var link: String { "[\(name)](#\(name))" }
}
