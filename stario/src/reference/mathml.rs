//! The elements of MathML.
//!
//! Source: MathML Core.

names! { Element;
    /// The formula in another notation, as text. MathML Core 6.
    annotation
    /// The formula in another notation, as elements. MathML Core 6.
    annotation_xml
    /// A formula with an action, of which browsers show the first child. MathML Core 3.6.
    maction
    /// The root of a formula. MathML Core 2.2.
    math
    /// A message in place of a formula. MathML Core 3.3.
    merror
    /// A fraction. MathML Core 3.3.2.
    mfrac
    /// An identifier: a variable or the name of a function. MathML Core 3.2.3.
    mi
    /// A base with indices before and after it. MathML Core 3.4.3.
    mmultiscripts
    /// A number. MathML Core 3.2.2.
    mn
    /// An operator, bracket or separator. MathML Core 3.2.4.
    mo
    /// A base with something over it. MathML Core 3.4.2.
    mover
    /// A formula with more or less room around it. MathML Core 3.3.6.
    mpadded
    /// The room of a formula without the formula. MathML Core 3.3.7.
    mphantom
    /// Where the indices before the base begin in `mmultiscripts`. MathML Core 3.4.3.
    mprescripts
    /// A root with its degree. MathML Core 3.3.3.
    mroot
    /// A group on one line. MathML Core 3.3.1.
    mrow
    /// A string of a program. MathML Core 3.2.6.
    ms
    /// Room. MathML Core 3.2.5.
    mspace
    /// A square root. MathML Core 3.3.3.
    msqrt
    /// A group with a style. MathML Core 3.3.4.
    mstyle
    /// A base with a subscript. MathML Core 3.4.1.
    msub
    /// A base with a subscript and a superscript. MathML Core 3.4.1.
    msubsup
    /// A base with a superscript. MathML Core 3.4.1.
    msup
    /// A table or matrix. MathML Core 3.5.1.
    mtable
    /// A cell. MathML Core 3.5.3.
    mtd
    /// Text between formulas. MathML Core 3.2.1.
    mtext
    /// A row. MathML Core 3.5.2.
    mtr
    /// A base with something under it. MathML Core 3.4.2.
    munder
    /// A base with something under and something over it. MathML Core 3.4.2.
    munderover
    /// An index that is not there in `mmultiscripts`. MathML Core 3.4.3.
    none
    /// A formula with its meaning in other notations. MathML Core 6.
    semantics
}
