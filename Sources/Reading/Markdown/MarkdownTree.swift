import CMarkGFM

/// A node of a parsed document; it lives as long as its tree does.
struct MarkdownNode: Hashable {
  fileprivate let pointer: OpaquePointer

  fileprivate init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var type: cmark_node_type { cmark_node_get_type(pointer) }
  var parent: MarkdownNode? { MarkdownNode(cmark_node_parent(pointer)) }
  var next: MarkdownNode? { MarkdownNode(cmark_node_next(pointer)) }
  var previous: MarkdownNode? { MarkdownNode(cmark_node_previous(pointer)) }
  var firstChild: MarkdownNode? { MarkdownNode(cmark_node_first_child(pointer)) }
  var lastChild: MarkdownNode? { MarkdownNode(cmark_node_last_child(pointer)) }
  /// From 1, within the text that was parsed.
  var line: Int { Int(cmark_node_get_start_line(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// In bytes, from 1.
  var column: Int { Int(cmark_node_get_start_column(pointer)) }

  /// The literal of a text, code or HTML node.
  var literal: UnsafeBufferPointer<UInt8> { MarkdownNode.bytes(cmark_node_get_literal(pointer)) }
  var destination: UnsafeBufferPointer<UInt8> { MarkdownNode.bytes(cmark_node_get_url(pointer)) }
  var title: UnsafeBufferPointer<UInt8> { MarkdownNode.bytes(cmark_node_get_title(pointer)) }
  var fenceInfo: UnsafeBufferPointer<UInt8> { MarkdownNode.bytes(cmark_node_get_fence_info(pointer)) }

  /// Whether a block of code stands between fences, and is not only indented.
  var isFenced: Bool {
    var (length, offset, sign): (Int32, Int32, CChar) = (0, 0, 0)
    return cmark_node_get_fenced(pointer, &length, &offset, &sign) != 0
  }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }
  var tableColumns: Int { Int(cmark_gfm_extensions_get_table_columns(pointer)) }
  var isHeaderRow: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

  /// `l`, `c`, `r` or 0 of a table's column.
  func alignment(ofColumn column: Int) -> UInt8 {
    guard column < tableColumns, let alignments = cmark_gfm_extensions_get_table_alignments(pointer) else { return 0 }
    return alignments[column]
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    let raw = UnsafeRawPointer(text)
    let count = UnsafeBufferPointer<UInt8>.length(ofTextAt: raw)
    return UnsafeBufferPointer(start: raw.assumingMemoryBound(to: UInt8.self), count: count)
  }
}

/// The only owner of a cmark parser; one parser serves one document after another.
///
/// Of the extensions only tables are attached. Those for strikethrough and bare addresses change a table of special characters
/// that all parsers of the process share, so that two threads parsing at once give different trees from run to run;
/// `TextScanner` does their work instead.
struct MarkdownParser: ~Copyable {
  private let parser: OpaquePointer

  init?() {
    let types = MarkdownNodeTypes.shared
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES) else { return nil }
    self.parser = parser
    if let table = types.tableExtension { cmark_parser_attach_syntax_extension(parser, table.pointer) }
  }

  deinit { cmark_parser_free(parser) }

  func parse(_ text: UnsafeBufferPointer<UInt8>) -> MarkdownTree? {
    text.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    guard let root = MarkdownNode(cmark_parser_finish(parser)) else { return nil }
    return MarkdownTree(root: root)
  }
}

/// The only owner of a parsed document; its nodes live as long as it does.
struct MarkdownTree: ~Copyable {
  let root: MarkdownNode

  fileprivate init(root: MarkdownNode) { self.root = root }

  deinit { cmark_node_free(root.pointer) }

  /// Walks the tree in document order. Where `visit` answers false on entering, it goes neither into the node nor out of it.
  func walk(_ visit: (MarkdownNode, _ entering: Bool) -> Bool) { root.walk(visit) }
}

extension MarkdownNode {
  /// Walks the node and all below it, as `MarkdownTree.walk` does.
  func walk(_ visit: (MarkdownNode, _ entering: Bool) -> Bool) {
    guard let iterator = cmark_iter_new(pointer) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = MarkdownNode(cmark_iter_get_node(iterator)) else { return }
      let isEntering = event == CMARK_EVENT_ENTER
      if !visit(node, isEntering), isEntering { cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT) }
    }
  }
}

/// The node types that extensions get when they are registered, looked up once.
struct MarkdownNodeTypes: Sendable {
  /// An extension, made once and never changed again by this process.
  struct Extension: Sendable {
    private let address: Int

    fileprivate init?(_ name: String) {
      cmark_gfm_core_extensions_ensure_registered()
      guard let found = cmark_find_syntax_extension(name) else { return nil }
      address = Int(bitPattern: found)
    }

    var pointer: OpaquePointer? {
      OpaquePointer(bitPattern: address)
    }
  }

  let tableExtension: Extension?
  let table: UInt32
  let row: UInt32
  let cell: UInt32

  static let shared = MarkdownNodeTypes()

  private init() {
    tableExtension = Extension("table")
    var types: [UInt32] = [0, 0, 0]
    if let parser = cmark_parser_new(CMARK_OPT_DEFAULT), let table = tableExtension {
      cmark_parser_attach_syntax_extension(parser, table.pointer)
      let sample = "|a|\n|-|\n"
      cmark_parser_feed(parser, sample, sample.utf8.count)
      let root = cmark_parser_finish(parser)
      var node = root
      for position in types.indices {
        node = node.flatMap { cmark_node_first_child($0) }
        types[position] = node.map { cmark_node_get_type($0).rawValue } ?? 0
      }
      cmark_node_free(root)
      cmark_parser_free(parser)
    }
    (table, row, cell) = (types[0], types[1], types[2])
  }
}
