import Drawing
import Theme

typealias ThemeColour = Colour

extension ShareColours {
  /// Those of a theme's light scheme. Where the theme has none that can be read on the ground, black or white, whichever stands out
  /// more: nobody who looks at a picture can change it.
  ///
  /// `colours`: by their names.
  init(_ colours: [String: ThemeColour]) {
    self.init()
    let tints = Tints(colours: colours)
    paper = tints["paper", or: "#ffffff"].shared
    card = tints["card", or: "#ffffff"].shared
    accent = tints["accent", or: "#000000"].shared
    ink = tints.standing("ink", on: "paper").shared
    quiet = tints.standing("quiet", on: "paper").shared
    onAccent = tints.standing("on-accent", on: "accent").shared
    done = tints.standing("done", on: "paper", least: 3).shared
    onTrack = tints.standing("on-track", on: "paper", least: 3).shared
    half = tints["half", or: "#a0a0a0"].shared
    late = tints.standing("late", on: "paper", least: 3).shared
    waiting = tints.standing("waiting", on: "paper", least: 3).shared
    notHappening = tints.standing("not-happening", on: "paper", least: 3).shared
  }
}

/// The colours of a theme by their names.
private struct Tints {
  let colours: [String: ThemeColour]

  subscript(name: String, or other: String) -> ThemeColour? { colours[name] ?? ThemeColour(other) }

  /// The colour of a name where it stands out from the ground by so much to one (WCAG 2.2, 1.4.3 and 1.4.11).
  func standing(_ name: String, on ground: String, least: Double = 4.5) -> ThemeColour? {
    let ground = self[ground, or: ground == "accent" ? "#000000" : "#ffffff"]
    guard let ground else { return colours[name] }
    if let own = colours[name], own.contrast(with: ground) >= least { return own }
    return [ThemeColour("#000000"), ThemeColour("#ffffff")].compactMap(\.self)
      .max { $0.contrast(with: ground) < $1.contrast(with: ground) }
  }
}

extension ThemeColour? {
  fileprivate var shared: ShareColours.Colour {
    map { ShareColours.Colour($0.red, $0.green, $0.blue) } ?? ShareColours.Colour(0, 0, 0)
  }
}
