import Drafting
import Record

/// Writes a set of indicators as a content file.
struct IndicatorWriter {
  let indicators: [ImportedIndicator]
  let options: IndicatorOptions

  func files() -> [ImportedFile] {
    if indicators.isEmpty { return [] }
    let text = ContentText.of(IndicatorSetDraft.self) { file in
      file.field(\.title, options.title ?? options.name)
      file.field(\.committee, options.committee)
      file.field(\.asAt, options.asAt?.iso)
      file.rows(\.indicators, of: indicators) { $0.write(to: &$1) }
    }
    return [ImportedFile(path: "indicators/\(options.name).md", text: text)]
  }

  /// What stands in the file besides the words of the paper, or oftener than there.
  var added: [String] { indicators.flatMap(\.added) }
}

extension ImportedIndicator {
  fileprivate var added: [String] {
    var words = repeated + comments.map(\.label)
    if isCodeSupplied { words.append(code) }
    for reading in series + previous + benchmarks { words += reading.added }
    return words
  }
}

extension ImportedIndicator {
  fileprivate func write(to row: inout RowText<IndicatorDraft>) {
    row.words(\.code, code)
    row.words(\.name, name)
    row.words(\.officer, texts[.officer])
    row.prose(\.description, texts[.description])
    row.words(\.polarity, polarity?.rawValue)
    row.words(\.guide, texts[.guide])
    row.words(\.value, texts[.value])
    row.words(\.unit, texts[.unit])
    row.words(\.rate, texts[.rate])
    row.words(\.target, texts[.target])
    row.words(\.direction, direction?.rawValue)
    row.words(\.rag, texts[.rag])
    row.words(\.ragMeaning, texts[.ragMeaning])
    row.rows(\.previous, of: previous) { $0.write(to: &$1) }
    row.rows(\.benchmarks, of: benchmarks) { benchmark, row in
      row.words(\BenchmarkDraft.name, benchmark.name)
      row.words(\.period, benchmark.period)
      row.words(\.value, benchmark.value)
    }
    row.words(\.measure, measure?.rawValue)
    row.words(\.lastUpdate, texts[.lastUpdate])
    row.prose(\.comments, comments.prose)
    row.rows(\.series, of: series) { $0.write(to: &$1) }
  }
}

extension ImportedReading {
  fileprivate func write(to row: inout RowText<ReadingDraft>) {
    row.words(\.period, period)
    row.words(\.value, value)
  }
}
