@testable import Theme

/// A shape derived from data, as the specification knows no declared vocabulary. What is not an object is one field called `.`;
/// the items of a list share one shape with the names of all of them.
enum OpenVocabulary {
  static func shape(of samples: [JSON]) -> Shape {
    var names: [String: [JSON]] = [:]
    for sample in samples {
      switch sample {
      case .object(let object): for (name, value) in object { names[name, default: []].append(value) }
      case .null, .flag, .text, .list: names[".", default: []].append(sample)
      }
    }
    return Shape("data", names.sorted { $0.key < $1.key }.map { Field($0.key, kind(of: $0.value), "") })
  }

  static func view(of sample: JSON, _ shape: Shape) -> View {
    View(
      shape.fields.map { field in
        switch sample {
        case .object(let object): value(of: object[field.name] ?? .null, field.kind)
        case .null, .flag, .text, .list: field.name == "." ? value(of: sample, field.kind) : .none
        }
      })
  }

  private static func kind(of samples: [JSON]) -> FieldKind {
    var objects: [JSON] = []
    for sample in samples {
      switch sample {
      case .list:
        let shape = shape(of: samples.flatMap(\.items))
        return .list(of: { shape })
      case .flag: return .flag
      case .object: objects.append(sample)
      case .null, .text: continue
      }
    }
    if objects.isEmpty { return .text(optional: true) }
    let shape = shape(of: objects)
    return .part(of: { shape }, optional: true)
  }

  private static func value(of sample: JSON, _ kind: FieldKind) -> Value {
    switch (sample, kind) {
    case (.text(let text), _): .text(text)
    case (.flag(let flag), _): .flag(flag)
    case (.list(let items), .list(let shape)): .list(items.map { view(of: $0, shape()) })
    case (.object, .part(let shape, _)): .part(view(of: sample, shape()))
    default: .none
    }
  }
}

extension JSON {
  fileprivate var items: [JSON] {
    if case .list(let items) = self { items } else { [] }
  }
}
