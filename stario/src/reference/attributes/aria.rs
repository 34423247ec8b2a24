//! Accessibility: `role` and the states and properties of WAI-ARIA.
//!
//! Source: WAI-ARIA 1.3, sections 5.3 and 6.6.

names! { Attribute;
    /// The id of the child that has the focus while this element keeps it. WAI-ARIA 1.3, 6.6.
    aria_activedescendant
    /// Whether a change is announced with the whole region. WAI-ARIA 1.3, 6.6.
    aria_atomic
    /// How a field suggests values: inline, as a list, or both. WAI-ARIA 1.3, 6.6.
    aria_autocomplete
    /// The name of the element in braille. WAI-ARIA 1.3, 6.6.
    aria_braillelabel
    /// The description of the role in braille. WAI-ARIA 1.3, 6.6.
    aria_brailleroledescription
    /// Whether the element is being changed and should be announced later. WAI-ARIA 1.3, 6.6.
    aria_busy
    /// Whether a checkbox or radio button of the page's own is checked, or mixed. WAI-ARIA 1.3, 6.6.
    aria_checked
    /// How many columns the whole table has, -1 when unknown. WAI-ARIA 1.3, 6.6.
    aria_colcount
    /// The column of a cell in the whole table, from 1. WAI-ARIA 1.3, 6.6.
    aria_colindex
    /// The column of a cell in words. WAI-ARIA 1.3, 6.6.
    aria_colindextext
    /// How many columns a cell of the page's own fills. WAI-ARIA 1.3, 6.6.
    aria_colspan
    /// The ids of the elements that this one controls. WAI-ARIA 1.3, 6.6.
    aria_controls
    /// Marks the current one of a set, such as the `page` of a navigation. WAI-ARIA 1.3, 6.6.
    aria_current
    /// The ids of the elements that describe this one. WAI-ARIA 1.3, 6.6.
    aria_describedby
    /// A description in words. WAI-ARIA 1.3, 6.6.
    aria_description
    /// The id of an element with more about this one. WAI-ARIA 1.3, 6.6.
    aria_details
    /// Whether the element is there and cannot be used. WAI-ARIA 1.3, 6.6.
    aria_disabled
    /// What dropping here would do. Deprecated by ARIA. WAI-ARIA 1.3, 6.6.
    aria_dropeffect
    /// The id of the message for an invalid value. WAI-ARIA 1.3, 6.6.
    aria_errormessage
    /// Whether what the element opens is open. WAI-ARIA 1.3, 6.6.
    aria_expanded
    /// The ids of where to read on. WAI-ARIA 1.3, 6.6.
    aria_flowto
    /// Whether the element is being dragged. Deprecated by ARIA. WAI-ARIA 1.3, 6.6.
    aria_grabbed
    /// The kind of popup that the element opens. WAI-ARIA 1.3, 6.6.
    aria_haspopup
    /// Hides the element from assistive technology, though it is seen. WAI-ARIA 1.3, 6.6.
    aria_hidden
    /// Whether the value is wrong, and in which way. WAI-ARIA 1.3, 6.6.
    aria_invalid
    /// The keys that a script lets press the element. WAI-ARIA 1.3, 6.6.
    aria_keyshortcuts
    /// The name of the element, when no text on the page is one. WAI-ARIA 1.3, 6.6.
    aria_label
    /// The ids of the elements whose text is the name of this one. WAI-ARIA 1.3, 6.6.
    aria_labelledby
    /// The level in a hierarchy, as of a heading. WAI-ARIA 1.3, 6.6.
    aria_level
    /// How changes inside are announced: `polite`, `assertive` or `off`. WAI-ARIA 1.3, 6.6.
    aria_live
    /// Whether the rest of the page cannot be used meanwhile. WAI-ARIA 1.3, 6.6.
    aria_modal
    /// Whether a text field takes several lines. WAI-ARIA 1.3, 6.6.
    aria_multiline
    /// Whether several items can be selected. WAI-ARIA 1.3, 6.6.
    aria_multiselectable
    /// Whether the element lies or stands. WAI-ARIA 1.3, 6.6.
    aria_orientation
    /// The ids of elements elsewhere that belong inside this one. WAI-ARIA 1.3, 6.6.
    aria_owns
    /// A hint in an empty field. WAI-ARIA 1.3, 6.6.
    aria_placeholder
    /// The position in its set, from 1. WAI-ARIA 1.3, 6.6.
    aria_posinset
    /// Whether a toggle button is pressed, or mixed. WAI-ARIA 1.3, 6.6.
    aria_pressed
    /// Whether the value can be read and not edited. WAI-ARIA 1.3, 6.6.
    aria_readonly
    /// Which changes inside are announced. WAI-ARIA 1.3, 6.6.
    aria_relevant
    /// Whether a value must be given. WAI-ARIA 1.3, 6.6.
    aria_required
    /// The role in words, in place of the usual ones. WAI-ARIA 1.3, 6.6.
    aria_roledescription
    /// How many rows the whole table has, -1 when unknown. WAI-ARIA 1.3, 6.6.
    aria_rowcount
    /// The row of a cell in the whole table, from 1. WAI-ARIA 1.3, 6.6.
    aria_rowindex
    /// The row of a cell in words. WAI-ARIA 1.3, 6.6.
    aria_rowindextext
    /// How many rows a cell of the page's own fills. WAI-ARIA 1.3, 6.6.
    aria_rowspan
    /// Whether an item is selected. WAI-ARIA 1.3, 6.6.
    aria_selected
    /// How many items the set has, -1 when unknown. WAI-ARIA 1.3, 6.6.
    aria_setsize
    /// How a column is sorted. WAI-ARIA 1.3, 6.6.
    aria_sort
    /// The greatest value of a range. WAI-ARIA 1.3, 6.6.
    aria_valuemax
    /// The least value of a range. WAI-ARIA 1.3, 6.6.
    aria_valuemin
    /// The value of a range. WAI-ARIA 1.3, 6.6.
    aria_valuenow
    /// The value of a range in words. WAI-ARIA 1.3, 6.6.
    aria_valuetext
    /// What the element is for assistive technology, when its name does not say it. WAI-ARIA 1.3,
    /// 5.3.
    role
}
