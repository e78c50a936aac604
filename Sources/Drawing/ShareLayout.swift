/// Where the parts of a share picture stand: a band with the council, what it is, the title, and at the foot how it stands.
struct ShareLayout {
  let card: ShareCard
  let colours: ShareColours

  private static let margin = 64
  private static let band = 96
  private static let foot = 586
  private static let gap = 10
  private var width: Int { Painter.width - 2 * ShareLayout.margin }

  func draw(on canvas: inout Canvas) {
    let (wide, high) = (Double(canvas.width), Double(canvas.height))
    canvas.fill(.box(0, 0, wide, high), colours.paper)
    canvas.fill(.box(0, 0, wide, Double(ShareLayout.band)), colours.accent)
    drawBand(on: &canvas)
    drawTitle(on: &canvas, above: drawFoot(on: &canvas))
  }

  private func drawBand(on canvas: inout Canvas) {
    var room = width
    if let day = card.asAt {
      let layout = fitted(day, [(26, 1)], width: width / 3, with: canvas.tools)
      room -= layout.size.width + 40
      let x = Painter.width - ShareLayout.margin - layout.size.width
      canvas.draw(layout, at: (x, (ShareLayout.band - layout.size.height) / 2), colours.onAccent)
    }
    let layout = fitted(
      card.council, [(34, 1), (28, 1), (23, 1), (20, 2)], width: room, isBold: true, with: canvas.tools)
    canvas.draw(layout, at: (ShareLayout.margin, (ShareLayout.band - layout.size.height) / 2), colours.onAccent)
  }

  private func drawTitle(on canvas: inout Canvas, above bottom: Int) {
    let kind = fitted(card.kind, [(32, 1)], width: width, with: canvas.tools)
    canvas.draw(kind, at: (ShareLayout.margin, ShareLayout.band + 32), colours.quiet)
    let top = ShareLayout.band + 80
    let fitting = TextFitting.title(width: width, height: bottom - top)
    canvas.draw(fitting.layout(card.title, with: canvas.tools), at: (ShareLayout.margin, top), colours.ink)
  }

  /// From the lowest line upwards; how low the title may reach. Of several lines the first is larger: a day.
  private func drawFoot(on canvas: inout Canvas) -> Int {
    var bottom = ShareLayout.foot
    for (place, line) in card.lines.enumerated().reversed() {
      let isDay = place == 0 && card.lines.count > 1
      let steps = isDay ? [(44, 1), (38, 1), (34, 2)] : [(36, 1), (32, 2), (28, 2)]
      let layout = fitted(line, steps, width: width, isBold: isDay, with: canvas.tools)
      bottom -= layout.size.height
      canvas.draw(layout, at: (ShareLayout.margin, bottom), colours.ink)
      bottom -= card.counts.isEmpty || place > 0 ? ShareLayout.gap : 2 * ShareLayout.gap
    }
    if !card.counts.isEmpty {
      bottom -= drawCounts(on: &canvas, above: bottom) + 2 * ShareLayout.gap
      bottom -= drawSquares(on: canvas, above: bottom) + 2 * ShareLayout.gap
    }
    return bottom
  }

  /// “3 done, 1 late”, each with its mark; the height that they take.
  private func drawCounts(on canvas: inout Canvas, above bottom: Int) -> Int {
    let sizes = [40, 36, 32, 28, 24]
    let size = sizes.first { width(ofCountsAt: $0, with: canvas.tools) <= width } ?? 20
    var x = ShareLayout.margin
    var height = 0
    for count in card.counts {
      let layout = TextLayout(count.words, Lettering(size: size), with: canvas.tools)
      height = layout.size.height
      let side = size * 7 / 10
      let top = bottom - height + (height - side) / 2 + 1
      StateMark(state: count.state, colours: colours).draw(on: canvas, at: (x, top), side: side)
      canvas.draw(layout, at: (x + side + size / 3, bottom - height), colours.ink)
      x += side + size / 3 + layout.size.width + size
    }
    return height
  }

  private func width(ofCountsAt size: Int, with tools: TextTools) -> Int {
    card.counts.reduce(-size) { width, count in
      width + size * 7 / 10 + size / 3 + size
        + TextLayout(count.words, Lettering(size: size), with: tools).size.width
    }
  }

  /// One row of them all; none where they would be too small to tell apart, as the counts say the same. The height that it takes.
  private func drawSquares(on canvas: borrowing Canvas, above bottom: Int) -> Int {
    guard !card.squares.isEmpty else { return 0 }
    let step = min(64, width / card.squares.count)
    let side = step * 5 / 6
    guard side >= 18 else { return 0 }
    for (place, state) in card.squares.enumerated() {
      StateMark(state: state, colours: colours)
        .draw(on: canvas, at: (ShareLayout.margin + place * step, bottom - side), side: side)
    }
    return side * 5 / 4
  }

  private func fitted(
    _ text: String, _ steps: [(size: Int, lines: Int)], width: Int, isBold: Bool = false, with tools: TextTools
  ) -> TextLayout {
    TextFitting(steps: steps, width: width, isBold: isBold).layout(text, with: tools)
  }
}
