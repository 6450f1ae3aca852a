import Specifications
import Statistics

/// A kind of figure: which numbers of a result table it draws, and how.
public protocol FigureKind: Specification {}
