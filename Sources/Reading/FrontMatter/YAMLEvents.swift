import CYAML

/// The events of one YAML stream, from libyaml; the only owner of its parser and of the event it stands at.
///
/// The parser lives on the heap because libyaml keeps a pointer to it inside itself.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>

  /// `input` has to outlive the events. Nil when there is no memory for a parser.
  init?(_ input: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      event.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  /// Goes to the next event; false when the text is not YAML, and `problem` then says why.
  mutating func advance() -> Bool {
    yaml_event_delete(event)
    return yaml_parser_parse(parser, event) == 1
  }

  var type: yaml_event_type_t { event.pointee.type }
  var start: yaml_mark_t { event.pointee.start_mark }
  var end: yaml_mark_t { event.pointee.end_mark }

  /// The text of a scalar, valid until the next event.
  var scalar: UnsafeBufferPointer<UInt8> {
    let scalar = event.pointee.data.scalar
    return UnsafeBufferPointer(start: scalar.value, count: scalar.length)
  }

  var scalarStyle: yaml_scalar_style_t { event.pointee.data.scalar.style }

  /// Whether the node carries an anchor, `&name`.
  var hasAnchor: Bool {
    switch type {
    case YAML_SCALAR_EVENT: event.pointee.data.scalar.anchor != nil
    case YAML_SEQUENCE_START_EVENT: event.pointee.data.sequence_start.anchor != nil
    case YAML_MAPPING_START_EVENT: event.pointee.data.mapping_start.anchor != nil
    default: false
    }
  }

  /// Whether the node carries a tag, `!name`.
  var hasTag: Bool {
    switch type {
    case YAML_SCALAR_EVENT: event.pointee.data.scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT: event.pointee.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT: event.pointee.data.mapping_start.tag != nil
    default: false
    }
  }

  var problem: YAMLProblem {
    YAMLProblem(
      words: parser.pointee.problem.map { String(cString: $0) } ?? "",
      context: parser.pointee.context.map { String(cString: $0) } ?? "",
      mark: parser.pointee.problem_mark, contextMark: parser.pointee.context_mark)
  }
}
