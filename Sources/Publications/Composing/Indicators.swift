import Record

extension Publications {
  func indicators(_ handle: Handle<IndicatorSet>) -> Composed {
    let set = record[handle]
    var facts = Facts()
    facts.add(fieldsOf: set, wording)
    let table: Block =
      set.indicators.isEmpty
      ? .words("No indicator of this set has been published.")
      : .table(overview(set.indicators, caption: set.document.title))
    return Composed(
      set.document.title, date: set.asAt, summary: set.document.summary, scopes: [handle.ref],
      blocks: summary(set.document) + facts.blocks + wording.prose(set.body) + [table]
        + set.indicators.flatMap { indicator($0) } + withheld(set.withheld, "Indicators that are withheld"),
      sheets: [indicatorSheet(set), valueSheet(set)])
  }

  private func overview(_ handles: [Handle<Indicator>], caption: String) -> Table {
    let rows = handles.map { handle -> Table.Row in
      let own = record[handle]
      return Table.Row(
        [.text("\(own.document.title), \(own.code)")],
        [
          [.words(own.valueWithUnit ?? "No value published")], [.words(own.target?.words ?? "No target")],
          [.words(own.direction?.words(under: own.polarity) ?? "Not stated")],
          [.words(own.rag.map { wording.rating($0) } ?? [.text("Not rated")])],
        ])
    }
    return Table(caption, ["Indicator", "Value", "Target", "Direction", "The council’s rating"], rows: rows)
  }

  private func indicator(_ handle: Handle<Indicator>) -> [Block] {
    let own = record[handle]
    let heading = Block.heading(2, "\(own.document.title), \(own.code)", anchor: own.document.id.last.text)
    var blocks = [heading] + wording.prose(own.description) + facts(of: handle, own) + chart(own)
    if let comments = own.comments { blocks.append(.facts([Fact("Comments", wording.prose(comments))])) }
    if !own.benchmarks.isEmpty { blocks.append(.table(benchmarks(own))) }
    if !own.previous.isEmpty {
      blocks.append(.table(readings(own.previous, "Earlier values: \(own.document.title)", target: nil)))
    }
    return blocks
  }

  private func facts(of handle: Handle<Indicator>, _ own: Indicator) -> [Block] {
    var facts = Facts()
    facts.add(fieldsOf: own, wording)
    facts.add("On the site", [.link([.text("Page of this indicator")], .site(addresses.page(of: handle.ref)))])
    return facts.blocks
  }

  /// The values over time: a chart with its numbers, or the numbers alone where there is nothing to draw.
  private func chart(_ own: Indicator) -> [Block] {
    if own.series.isEmpty { return [] }
    let name = own.unit.map { "\(own.document.title), \($0)" } ?? own.document.title
    let data = readings(own.series, "Values over time: \(name)", target: own.target)
    guard let words = own.seriesInWords else { return [.table(data)] }
    let drawing = IndicatorChart(own)?.svg(prefix: own.document.id.last.text + "-")
    return [.figure(Figure(title: name, alternative: words, data: data, drawing: drawing))]
  }

  private func readings(_ readings: [Reading], _ caption: String, target: TargetRange?) -> Table {
    let columns = ["Period", "Value"] + (target == nil ? [] : ["Against the target"])
    let rows = readings.map { reading -> Table.Row in
      let standing = target.map { [[Block.words($0.standing(of: reading.value) ?? "Not comparable")]] } ?? []
      return Table.Row([.text(reading.period)], [[.words(reading.value.words)]] + standing)
    }
    return Table(caption, columns, numeric: [1], rows: rows)
  }

  private func benchmarks(_ own: Indicator) -> Table {
    let rows = own.benchmarks.map { benchmark in
      Table.Row(
        [.text(benchmark.name)], [[.words(benchmark.period ?? "Not stated")], [.words(benchmark.value.words)]])
    }
    return Table(
      "What to compare it with: \(own.document.title)", ["Whose value", "Period", "Value"], numeric: [2], rows: rows)
  }
}
