import Record

/// The shape and fill of a state as pages draw it (`site.css`, `.state-late`), so that colour is not the only sign.
struct StateMark {
  let state: RecommendationState
  let colours: ShareColours

  /// In a square of so many pixels a side; what is late rises above it by a fourth.
  func draw(on canvas: borrowing Canvas, at point: (x: Int, y: Int), side: Int) {
    let (x, y, side) = (Double(point.x), Double(point.y), Double(side))
    let box = Shape.box(x, y, side, side)
    let rim = max(2, side / 14)
    switch state {
    case .done: canvas.fill(box, colours.done)
    case .onTrack:
      canvas.fill(box, colours.card)
      canvas.fill(.box(x, y, side / 2, side), colours.half)
      canvas.stroke(box, colours.onTrack, width: rim)
    case .late: canvas.fill(StateMark.pointed(x, y - side / 4, side, side * 1.25), colours.late)
    case .waiting:
      canvas.fill(box, colours.card)
      canvas.stroke(box, colours.waiting, width: rim, dash: side / 7)
    case .notHappening:
      canvas.fill(box, colours.card)
      canvas.within(box) { hatch($0, x, y, side) }
      canvas.stroke(box, colours.notHappening, width: max(1, rim / 2))
    }
  }

  private static func pointed(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Shape {
    let shoulder = y + height * 0.29
    return Shape(points: [
      (x + width / 2, y), (x + width, shoulder), (x + width, y + height), (x, y + height), (x, shoulder),
    ])
  }

  private func hatch(_ canvas: borrowing Canvas, _ x: Double, _ y: Double, _ side: Double) {
    let step = side / 5
    for place in stride(from: -side, to: side, by: step * 2) {
      let left = x + place
      canvas.fill(
        Shape(points: [
          (left, y + side), (left + step, y + side), (left + step + side, y), (left + side, y),
        ]), colours.notHappening)
    }
  }
}
