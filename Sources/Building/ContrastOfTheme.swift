import Registering
import Theme

extension ThemeContrast {
  /// As the loading of the theme found it.
  init(_ contrast: PairContrast) {
    self.init(pairs: contrast.pairs, text: contrast.text, shapes: contrast.shapes)
  }
}
