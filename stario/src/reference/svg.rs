//! The elements of SVG.
//!
//! Source: SVG 2, Filter Effects 1 and CSS Masking 1.

names! { Element;
    /// A link around shapes and text. SVG 2, 16.2.
    a
    /// Changes an attribute over time. SVG Animations 2.
    animate
    /// Moves its parent along a path. SVG Animations 2.
    animateMotion
    /// Changes the transformation of its parent over time. SVG Animations 2.
    animateTransform
    /// A circle: `cx`, `cy` and `r`. SVG 2, 10.3.
    circle
    /// A shape outside of which nothing is painted. CSS Masking 1.
    clipPath
    /// What is painted only where it is used. SVG 2, 5.4.
    defs
    /// A description in words. SVG 2, 5.7.
    desc
    /// Removes an element at a time. SVG Animations 2.
    discard
    /// An ellipse: `cx`, `cy`, `rx` and `ry`. SVG 2, 10.4.
    ellipse
    /// Filter: lays two images over each other by a blend mode. Filter Effects 1.
    feBlend
    /// Filter: computes colours by a matrix. Filter Effects 1.
    feColorMatrix
    /// Filter: maps each channel by a function. Filter Effects 1.
    feComponentTransfer
    /// Filter: combines two images. Filter Effects 1.
    feComposite
    /// Filter: computes a pixel from its neighbours. Filter Effects 1.
    feConvolveMatrix
    /// Filter: lights an image without reflections. Filter Effects 1.
    feDiffuseLighting
    /// Filter: moves pixels by the colours of another image. Filter Effects 1.
    feDisplacementMap
    /// A light that is far away. Filter Effects 1.
    feDistantLight
    /// Filter: a shadow below the image. Filter Effects 1.
    feDropShadow
    /// Filter: fills with a colour. Filter Effects 1.
    feFlood
    /// How `feComponentTransfer` maps alpha. Filter Effects 1.
    feFuncA
    /// How `feComponentTransfer` maps blue. Filter Effects 1.
    feFuncB
    /// How `feComponentTransfer` maps green. Filter Effects 1.
    feFuncG
    /// How `feComponentTransfer` maps red. Filter Effects 1.
    feFuncR
    /// Filter: blurs. Filter Effects 1.
    feGaussianBlur
    /// Filter: brings in an image. Filter Effects 1.
    feImage
    /// Filter: lays images over each other. Filter Effects 1.
    feMerge
    /// One image of `feMerge`. Filter Effects 1.
    feMergeNode
    /// Filter: makes shapes thinner or fatter. Filter Effects 1.
    feMorphology
    /// Filter: moves the image. Filter Effects 1.
    feOffset
    /// A light at a point. Filter Effects 1.
    fePointLight
    /// Filter: lights an image with reflections. Filter Effects 1.
    feSpecularLighting
    /// A light at a point with a direction. Filter Effects 1.
    feSpotLight
    /// Filter: repeats an image. Filter Effects 1.
    feTile
    /// Filter: noise such as clouds or marble. Filter Effects 1.
    feTurbulence
    /// A chain of filters for other elements to use. Filter Effects 1.
    filter
    /// HTML inside a drawing. SVG 2, 12.3.
    foreignObject
    /// A group. SVG 2, 5.2.
    g
    /// An image inside a drawing. SVG 2, 12.2.
    image
    /// A line from `x1`, `y1` to `x2`, `y2`. SVG 2, 10.5.
    line
    /// A gradient along a line. SVG 2, 14.2.
    linearGradient
    /// A symbol for the points of lines, such as an arrow head. SVG 2, 13.7.
    marker
    /// An image that decides how much of another element is seen. CSS Masking 1.
    mask
    /// Facts about the drawing for programs. SVG 2, 5.9.
    metadata
    /// The path of `animateMotion`. SVG Animations 2.
    mpath
    /// A shape whose outline is `d`. SVG 2, 9.
    path
    /// A drawing that is repeated to fill others. SVG 2, 14.3.
    pattern
    /// A closed shape of straight lines between `points`. SVG 2, 10.7.
    polygon
    /// Straight lines between `points`. SVG 2, 10.6.
    polyline
    /// A gradient around a point. SVG 2, 14.2.
    radialGradient
    /// A rectangle: `x`, `y`, `width`, `height`, with round corners by `rx` and `ry`. SVG 2, 10.2.
    rect
    /// Code of the drawing, literal. SVG 2, 15.
    script
    /// Sets an attribute for a time. SVG Animations 2.
    set
    /// A colour of a gradient. SVG 2, 14.2.
    stop
    /// CSS rules of the drawing, literal. SVG 2, 6.3.
    style
    /// The root of a drawing; `viewBox` is its system of coordinates. SVG 2, 5.1.
    svg
    /// Paints the first child that the browser and the user's language allow. SVG 2, 5.8.
    switch
    /// A drawing that is painted only by `use`. SVG 2, 5.5.
    symbol
    /// A line of text. SVG 2, 11.2.
    text
    /// Text along a path. SVG 2, 11.8.
    textPath
    /// The name of an element, shown as a tooltip. SVG 2, 5.7.
    title
    /// A run of text with a position or style of its own. SVG 2, 11.2.
    tspan
    /// A copy of another element. SVG 2, 5.6.
    r#use
    /// A part of the drawing that a link can show. SVG 2, 16.3.
    view
}
